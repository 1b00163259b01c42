#include "ui/history/historymodel.h"

#include "models/history/entryquery.h"
#include "models/history/mergewords.h"
#include "models/ledger/ledger.h"

namespace chulie::history {

namespace {

constexpr std::size_t mostWorded = 2000;

/// A merge, and what could not be read, have no table: they are a sentence.
bool isSentence(const WordedEntry &entry)
{
    return !entry.table && entry.command.isEmpty();
}

QString commandOf(const WordedEntry &entry, bool)
{
    const QString command = history::commandWords(entry.command);
    return entry.source.isEmpty() ? command : HistoryModel::tr("%1: %2").arg(command, entry.source);
}

} // namespace

HistoryModel::HistoryModel(ledger::Ledger &ledger, QObject *parent)
    : ListModel(columns(), parent), m_database(ledger.database()), m_masking(ledger.masking())
{
    connect(&m_masking, &values::Masking::changed, this, &HistoryModel::retranslate);
}

HistoryModel::ColumnList HistoryModel::columns()
{
    // In the order of Column.
    ColumnList all{
        column([] { return tr("When"); }, [](const WordedEntry &entry, bool) { return entry.at; }),
        column([] { return tr("Who"); }, [](const WordedEntry &entry, bool) { return entry.author; }),
        column([] { return tr("By"); }, commandOf),
        column([] { return tr("Table"); },
               [](const WordedEntry &entry, bool) {
                   return entry.table ? catalogue::title(*entry.table) : QString();
               }),
        {[] { return tr("Record"); }, [this](std::int64_t entry) { return wordedEntry(entry).record; }},
        column([] { return tr("What"); }, [](const WordedEntry &entry, bool) { return entry.what(); }),
        column([] { return tr("From"); },
               [](const WordedEntry &entry, bool isMasked) { return entry.before(isMasked); }),
        column([] { return tr("To"); },
               [](const WordedEntry &entry, bool isMasked) { return entry.after(isMasked); })};
    all = grid::withTips(std::move(all));
    all[Who].tip = [this](std::int64_t row) {
        const WordedEntry &entry = wordedEntry(row);
        return entry.device.isEmpty() ? entry.author : tr("%1, on device %2").arg(entry.author, entry.device);
    };
    return all;
}

grid::ListColumn<std::int64_t> HistoryModel::column(QString (*title)(), Words words)
{
    return {title, [this, words](std::int64_t row) {
                const WordedEntry &entry = wordedEntry(row);
                return isSentence(entry) ? QString() : words(entry, m_masking.isOn());
            }};
}

void HistoryModel::show(std::vector<std::int64_t> entries)
{
    m_worded.clear();
    ListModel::show(std::move(entries));
}

const WordedEntry &HistoryModel::worded(int row) const
{
    return wordedEntry(at(row));
}

const WordedEntry &HistoryModel::wordedEntry(std::int64_t entry) const
{
    if (const auto known = m_worded.find(entry); known != m_worded.end())
        return known->second;
    if (m_worded.size() >= mostWorded)
        m_worded.clear();
    auto read = m_database.read([&] {
        const std::int64_t merge = history::mergeOf(entry);
        return merge != 0 ? history::mergeInWords(m_database, merge) : EntryWords(m_database).of(entry);
    });
    if (read)
        return m_worded.emplace(entry, *std::move(read)).first->second;
    // Not kept: it is read again when it is next shown.
    m_unread = WordedEntry();
    m_unread.record = read.failure().message;
    return m_unread;
}

void HistoryModel::retranslate()
{
    m_worded.clear();
    ListModel::retranslate();
}

} // namespace chulie::history
