#include "ui/exchange/plantables.h"

#include "ui/look.h"

#include <QFileInfo>
#include <QLocale>

namespace chulie {

namespace {

QString fileName(const ImportPlan &plan, int file)
{
    return QFileInfo(plan.files().value(file)).fileName();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QVariant aligned(bool toTheRight)
{
    return QVariant::fromValue(Qt::AlignVCenter | (toTheRight ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void PlanCounts::show(const ImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int PlanCounts::fileAt(int row) const
{
    return m_plan->counts()[static_cast<std::size_t>(row)].file;
}

int PlanCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->counts().size());
}

int PlanCounts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlanCounts::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowCounts &counts = m_plan->counts()[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= New);
    if (role == Qt::ForegroundRole && index.column() == Refused && counts.refused > 0)
        return look::colours(State::Unmet).ink;
    if (role != Qt::DisplayRole)
        return {};
    const int numbers[] = {counts.inserted, counts.updated, counts.unchanged, counts.refused};
    if (index.column() >= New)
        return QLocale().toString(numbers[index.column() - New]);
    return index.column() == File ? fileName(*m_plan, counts.file)
           : counts.table         ? QString::fromUtf8(counts.table->label)
                                  : QString();
}

QVariant PlanCounts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= New);
    const QString words[] = {tr("File"),    tr("Table"),     tr("New"),
                             tr("Updated"), tr("Unchanged"), tr("Refused")};
    return role == Qt::DisplayRole ? QVariant(words[section]) : QVariant();
}

void PlanProblems::show(const ImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

Problem PlanProblems::problemAt(int row) const
{
    return m_plan->problems()[static_cast<std::size_t>(row)];
}

int PlanProblems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->problems().size());
}

int PlanProblems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlanProblems::words(const Problem &problem, int column) const
{
    switch (column) {
    case Level:
        return problem.level == Problem::Level::Refusal ? tr("refused") : tr("note");
    case File:
        return fileName(*m_plan, problem.file);
    case Line:
        return problem.line;
    case ColumnName:
        return text(problem.column);
    case Given:
        return text(problem.value);
    default:
        return problem.reason;
    }
}

QVariant PlanProblems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem problem = problemAt(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() >= Given))
        return words(problem, index.column());
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() == Line);
    if (role == Qt::ForegroundRole && index.column() == Level && problem.level == Problem::Level::Refusal)
        return look::colours(State::Unmet).ink;
    return {};
}

QVariant PlanProblems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Line);
    const QString words[] = {tr("What"), tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("Reason")};
    return role == Qt::DisplayRole ? QVariant(words[section]) : QVariant();
}

} // namespace chulie
