import {
  BookOpen,
  Bug,
  ChartLine,
  Clipboard,
  Code,
  Columns2,
  Eye,
  FileText,
  History,
  Image,
  Languages,
  Lightbulb,
  List,
  type LucideIcon,
  Mail,
  MessageCircleQuestion,
  Pencil,
  ScanText,
  Search,
  Sigma,
  Sparkles,
  Star,
  Table,
  TextSelect,
  Wand,
  Workflow,
  Zap,
} from 'lucide-react'
import type { IconName } from '../../common/icons.ts'

const icons: Readonly<Record<IconName, LucideIcon>> = {
  sparkles: Sparkles,
  'message-circle-question': MessageCircleQuestion,
  'scan-text': ScanText,
  'text-select': TextSelect,
  table: Table,
  sigma: Sigma,
  'chart-line': ChartLine,
  workflow: Workflow,
  code: Code,
  languages: Languages,
  bug: Bug,
  image: Image,
  list: List,
  'columns-2': Columns2,
  history: History,
  'book-open': BookOpen,
  clipboard: Clipboard,
  eye: Eye,
  'file-text': FileText,
  lightbulb: Lightbulb,
  mail: Mail,
  pencil: Pencil,
  search: Search,
  star: Star,
  wand: Wand,
  zap: Zap,
}

/** The picture of an action; its name stands beside it. */
export function ActionIcon({
  name,
  size = 18,
}: {
  readonly name: IconName
  readonly size?: number
}) {
  const Icon = icons[name]
  return <Icon aria-hidden size={size} />
}
