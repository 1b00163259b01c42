#include "models/history/listing.h"

#include "models/history/names.h"
#include "models/journal/rowentries.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <QDateTime>

#include <map>

namespace chulie::history {

namespace {

constexpr auto selectAll = R"(
SELECT e.id, e.kind, e.tbl, e.row, e.vals, a.id, a.at, a.author, d.name
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
ORDER BY e.id
)";
constexpr auto selectRow = R"(
SELECT e.id, e.kind, e.tbl, e.row, e.vals, a.id, a.at, a.author, d.name
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id IN (SELECT id FROM entry WHERE id = ?1 UNION ALL SELECT id FROM entry WHERE row = ?1 AND row <> id)
ORDER BY e.id
)";
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

/// Tells the entries one after the other.
class Teller
{
public:
    Teller(Database &database, const std::function<void(const Line &)> &each)
        : m_names(database), m_replaced(database), m_each(each)
    {
    }

    void tell(const Statement &entry)
    {
        if (m_line.act != entry.integer(5))
            m_line = {localTime(entry.text(6)),
                      std::string(entry.text(7)),
                      std::string(entry.text(8)),
                      entry.integer(5),
                      nullptr,
                      {},
                      {},
                      {},
                      {}};
        m_line.table = &storedTable(entry.integer(2));
        m_line.row = joined(m_names.of(*m_line.table, entry.integer(3)));
        const EntryKind kind = storedKind(entry.integer(1));
        if (kind != EntryKind::Edit)
            hand({}, {}, kind == EntryKind::Insert ? "新增" : "移除");
        const auto values = unpackValues(*m_line.table, entry.blob(4));
        const auto before =
            kind == EntryKind::Edit ? m_replaced.by(*m_line.table, entry.integer(0)) : std::map<int, Value>();
        for (const auto &[number, value] : values) {
            const auto was = before.find(number);
            tellValue(number, was == before.end() ? Value() : was->second, value);
        }
    }

private:
    /// A reference under the labels that it is exchanged by.
    void tellValue(int number, const Value &before, const Value &after)
    {
        const Column &column = m_line.table->columns[static_cast<std::size_t>(number)];
        if (column.kind != Kind::Reference)
            return hand(column.label, exportText(column, before), exportText(column, after));
        const Table &of = table(column.refers);
        const auto key = [&](const Value &value) {
            return isBlank(value) ? std::vector<std::string>(keyFields(of).size())
                                  : m_names.of(of, chulie::number(value));
        };
        const auto was = key(before);
        const auto is = key(after);
        for (std::size_t i = 0; i < is.size(); ++i)
            hand(keyFields(of)[i].label, was[i], is[i]);
    }

    void hand(std::string column, std::string before, std::string after)
    {
        m_line.column = std::move(column);
        m_line.before = std::move(before);
        m_line.after = std::move(after);
        m_each(m_line);
    }

    Names m_names;
    ReplacedValues m_replaced;
    const std::function<void(const Line &)> &m_each;
    Line m_line;
};

} // namespace

Result<void> eachLine(Database &database, const Subject &subject,
                      const std::function<void(const Line &)> &each)
{
    return database.read([&] {
        Teller teller(database, each);
        Statement select(database, subject.row == 0 ? selectAll : selectRow);
        if (subject.row != 0)
            select.with(subject.row);
        while (select.next())
            teller.tell(select);
    });
}

} // namespace chulie::history
