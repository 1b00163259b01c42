#include "ui/history/historymodel.h"

#include "models/history/entryquery.h"
#include "models/history/mergewords.h"
#include "models/ledger/ledger.h"

namespace chulie {

namespace {

constexpr std::size_t mostWorded = 2000;

} // namespace

HistoryModel::HistoryModel(Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent), m_database(ledger.database()), m_masking(ledger.masking())
{
    connect(&m_masking, &Masking::changed, this, &HistoryModel::allChanged);
}

void HistoryModel::show(std::vector<std::int64_t> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_worded.clear();
    endResetModel();
}

const history::WordedEntry &HistoryModel::worded(int row) const
{
    const std::int64_t id = entry(row);
    if (const auto known = m_worded.find(id); known != m_worded.end())
        return known->second;
    if (m_worded.size() >= mostWorded)
        m_worded.clear();
    auto read = m_database.read([&] {
        const std::int64_t merge = history::mergeOf(id);
        return merge != 0 ? history::mergeInWords(m_database, merge) : history::EntryWords(m_database).of(id);
    });
    if (read)
        return m_worded.emplace(id, *std::move(read)).first->second;
    // Not kept: it is read again when it is next shown.
    m_unread = history::WordedEntry();
    m_unread.record = read.failure().message;
    return m_unread;
}

void HistoryModel::retranslate()
{
    m_worded.clear();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    allChanged();
}

void HistoryModel::allChanged()
{
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QString HistoryModel::words(const history::WordedEntry &entry, int column) const
{
    if (!entry.table && entry.command.isEmpty())
        return column == Record ? entry.record : QString();
    switch (column) {
    case When:
        return entry.at;
    case Who:
        return entry.author;
    case By:
        return entry.source.isEmpty() ? history::commandWords(entry.command)
                                      : tr("%1: %2").arg(history::commandWords(entry.command), entry.source);
    case TableName:
        return entry.table ? title(*entry.table) : QString();
    case Record:
        return entry.record;
    case What:
        return entry.what();
    case Before:
        return entry.before(m_masking.isOn());
    default:
        return entry.after(m_masking.isOn());
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return words(worded(index.row()), index.column());
    if (role == Qt::ToolTipRole && index.column() == Who && !worded(index.row()).device.isEmpty())
        return tr("%1, on device %2").arg(worded(index.row()).author, worded(index.row()).device);
    return role == Qt::ToolTipRole ? QVariant(words(worded(index.row()), index.column())) : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case By:
        return tr("By");
    case TableName:
        return tr("Table");
    case Record:
        return tr("Record");
    case What:
        return tr("What");
    case Before:
        return tr("From");
    default:
        return tr("To");
    }
}

} // namespace chulie
