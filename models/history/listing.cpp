#include "models/history/listing.h"

#include "models/history/entryreader.h"
#include "models/history/names.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <QDateTime>

namespace chulie::history {

namespace {

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (&text == &texts.front() ? "" : " ") + text;
    return all;
}

std::string localTime(std::string_view at)
{
    const auto time =
        QDateTime::fromString(QString::fromUtf8(at.data(), static_cast<qsizetype>(at.size())), Qt::ISODate);
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
}

/// Puts entries into the lines of the exchanged form.
class Lines
{
public:
    Lines(storage::Database &database, const std::function<void(const Line &)> &each)
        : m_names(database), m_each(each)
    {
    }

    void add(const RecordedEntry &entry)
    {
        if (m_line.act != entry.act)
            m_line = {
                .at = localTime(entry.at), .author = entry.author, .device = entry.device, .act = entry.act};
        m_line.table = entry.table;
        m_line.row = joined(m_names.of(*entry.table, entry.row));
        if (entry.kind != journal::EntryKind::Edit)
            hand({}, {}, entry.kind == journal::EntryKind::Insert ? "新增" : "移除");
        for (const RecordedValue &value : entry.values)
            addValue(value);
    }

private:
    /// A reference under the labels that it is exchanged by.
    void addValue(const RecordedValue &value)
    {
        const catalogue::Column &column = m_line.table->columns[static_cast<std::size_t>(value.column)];
        if (column.kind != catalogue::Kind::Reference)
            return hand(column.label, values::exportText(column, value.before),
                        values::exportText(column, value.after));
        const catalogue::Table &of = catalogue::table(column.refers);
        const auto key = [&](const values::Value &row) {
            return values::isBlank(row) ? std::vector<std::string>(catalogue::keyFields(of).size())
                                        : m_names.of(of, values::number(row));
        };
        const auto was = key(value.before);
        const auto is = key(value.after);
        for (std::size_t i = 0; i < is.size(); ++i)
            hand(catalogue::keyFields(of)[i].label, was[i], is[i]);
    }

    void hand(std::string column, std::string before, std::string after)
    {
        m_line.column = std::move(column);
        m_line.before = std::move(before);
        m_line.after = std::move(after);
        m_each(m_line);
    }

    Names m_names;
    const std::function<void(const Line &)> &m_each;
    Line m_line;
};

} // namespace

values::Result<void> eachLine(storage::Database &database, const Subject &subject,
                              const std::function<void(const Line &)> &each)
{
    return database.read([&] {
        Lines lines(database, each);
        EntryReader(database).each(subject.row, [&](const RecordedEntry &entry) { lines.add(entry); });
    });
}

} // namespace chulie::history
