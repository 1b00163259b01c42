#include "ui/closing/differencesmodel.h"

#include "models/closing/causes.h"
#include "models/history/telling.h"

namespace chulie {

namespace {

constexpr std::size_t mostCauses = 3; ///< named; more are counted

} // namespace

DifferencesModel::DifferencesModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_database(database)
{
}

void DifferencesModel::show(std::shared_ptr<const Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    m_causes.clear();
    endResetModel();
}

const Review::Line &DifferencesModel::line(int row) const
{
    return m_review->lines[static_cast<std::size_t>(row)];
}

const ClosedYear &DifferencesModel::closed(int row) const
{
    return m_review->closed[line(row).closed];
}

void DifferencesModel::retranslate()
{
    m_causes.clear();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QString DifferencesModel::cause(int row) const
{
    if (const auto known = m_causes.find(row); known != m_causes.end())
        return known->second;
    QStringList causes;
    std::size_t count = 0;
    const auto read = m_database.read([&] {
        const auto entries = Causes(m_database, m_review->year).entries(closed(row), line(row).difference);
        count = entries.size();
        chronicle::Telling telling(m_database);
        for (std::size_t i = 0; i < entries.size() && i < mostCauses; ++i) {
            const chronicle::Told told = telling.tell(entries[i]);
            const QString who = told.at + u' ' + told.author;
            causes += told.kind == EntryKind::Edit
                          ? tr("%1: %2 from %3 to %4")
                                .arg(who, told.what(),
                                     told.before(true).isEmpty() ? tr("blank") : told.before(true),
                                     told.after(true).isEmpty() ? tr("blank") : told.after(true))
                          : tr("%1: %2 %3 %4").arg(who, title(*told.table), told.record, told.what());
        }
    });
    if (!read)
        causes += read.failure().message;
    if (count > mostCauses)
        causes += tr("and %1 more").arg(count - mostCauses);
    if (causes.isEmpty())
        causes += tr("No edit of the record itself: it follows from another.");
    return m_causes.emplace(row, causes.join(tr("; "))).first->second;
}

QString DifferencesModel::words(int row, int column) const
{
    switch (column) {
    case Village:
        return closed(row).villageName;
    case Household:
        return line(row).household;
    case What:
        return what(line(row).difference);
    case Before:
        return before(line(row).difference);
    case After:
        return after(line(row).difference);
    default:
        return cause(row);
    }
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_review ? 0 : static_cast<int>(m_review->lines.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(words(index.row(), index.column()))
                                                              : QVariant();
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Village:
        return tr("Village");
    case Household:
        return tr("Household");
    case What:
        return tr("Target");
    case Before:
        return tr("As reported");
    case After:
        return tr("Now");
    default:
        return tr("Changed by");
    }
}

} // namespace chulie
