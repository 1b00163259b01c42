#include "ui/exchange/plantables.h"

#include "ui/theme.h"

#include <QFileInfo>
#include <QLocale>

namespace chulie::exchange {

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

grid::ListColumn<CountsRow> counted(std::function<QString()> title, int RowCounts::*count,
                                    std::function<grid::ListTone(const CountsRow &)> tone = nullptr)
{
    return {std::move(title),
            [count](const CountsRow &row) {
                return row.counts.table ? QLocale().toString(row.counts.*count) : QString();
            },
            true, std::move(tone)};
}

} // namespace

PlanCounts::PlanCounts(QObject *parent)
    : ListModel({{[] { return tr("File"); }, [](const CountsRow &row) { return row.file; }, false, nullptr,
                  [](const CountsRow &row) { return row.file; }},
                 {[] { return tr("Table"); },
                  [](const CountsRow &row) {
                      return row.counts.table ? QString::fromUtf8(row.counts.table->label)
                                              : tr("not understood");
                  },
                  false,
                  [](const CountsRow &row) {
                      return row.counts.table
                                 ? grid::ListTone()
                                 : grid::ListTone{.ink = ui::look::colours(targets::State::Unmet).ink};
                  }},
                 counted([] { return tr("New"); }, &RowCounts::inserted),
                 counted([] { return tr("Updated"); }, &RowCounts::updated),
                 counted([] { return tr("Unchanged"); }, &RowCounts::unchanged),
                 counted([] { return tr("Refused"); }, &RowCounts::refused,
                         [](const CountsRow &row) {
                             return row.counts.refused > 0
                                        ? grid::ListTone{.ink = ui::look::colours(targets::State::Unmet).ink}
                                        : grid::ListTone();
                         })},
                parent)
{
}

void PlanCounts::show(const ImportPlan *plan, const QStringList &unread)
{
    std::vector<CountsRow> rows;
    if (plan)
        for (const RowCounts &counts : plan->counts())
            rows.push_back({fileName(*plan, counts.file), counts});
    for (int i = 0; i < unread.size(); ++i)
        rows.push_back({QFileInfo(unread[i]).fileName(), {.file = i}});
    ListModel::show(std::move(rows));
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
        return ui::look::colours(targets::State::Unmet).ink;
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

} // namespace chulie::exchange
