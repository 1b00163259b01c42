#include "models/checkup/aside.h"

#include "models/catalogue/columns.h"
#include "models/ledger/rules.h"

#include <QCryptographicHash>

namespace chulie::checkup {

namespace {

constexpr auto selectAside =
    "SELECT id, village, household, rule, subject, facts, note, set_on, set_by, until FROM set_aside";
constexpr auto selectSame = R"(
SELECT id FROM set_aside
WHERE ifnull(household, 0) = ?1 AND (?1 > 0 OR village = ?2) AND rule = ?3 AND ifnull(subject, '') = ?4
)";

QString read(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string iso(const QDate &date)
{
    return date.toString(Qt::ISODate).toStdString();
}

const catalogue::Table &kept()
{
    return catalogue::table(catalogue::TableId::SetAside);
}

/// What is said of a matter, by column.
std::map<int, values::Value> saying(const std::string &facts, const QString &note, const std::string &author,
                                    const QDate &today, const QDate &until)
{
    return {
        {catalogue::SetAsideColumn("facts"), facts},
        {catalogue::SetAsideColumn("note"), note.trimmed().toStdString()},
        {catalogue::SetAsideColumn("set_on"), iso(today)},
        {catalogue::SetAsideColumn("set_by"), author},
        {catalogue::SetAsideColumn("until"), until.isValid() ? values::Value(iso(until)) : values::Value()}};
}

std::vector<values::Value> newRow(const Matter &matter, const std::map<int, values::Value> &said)
{
    std::vector<values::Value> values(kept().columns.size());
    values[catalogue::SetAsideColumn("village")] = matter.village;
    if (matter.household != 0)
        values[catalogue::SetAsideColumn("household")] = matter.household;
    values[catalogue::SetAsideColumn("rule")] = matter.rule;
    if (!matter.subject.empty())
        values[catalogue::SetAsideColumn("subject")] = matter.subject;
    for (const auto &[column, value] : said)
        values[static_cast<std::size_t>(column)] = value;
    return values;
}

} // namespace

Asides::Key Asides::keyOf(const Matter &matter)
{
    return {matter.household == 0 ? matter.village : 0, matter.household, matter.rule, matter.subject};
}

Asides::Asides(storage::Database &database)
{
    storage::Statement select(database, selectAside);
    while (select.next()) {
        const Matter matter{select.integer(1), select.integer(2), std::string(select.text(3)),
                            std::string(select.text(4))};
        const Aside aside{select.integer(0), read(select.text(6)), read(select.text(8)), read(select.text(7)),
                          read(select.text(9))};
        m_said[keyOf(matter)] = {aside, std::string(select.text(5))};
    }
}

Aside Asides::about(const Matter &matter, const QDate &today) const
{
    if (m_said.empty())
        return {};
    const auto found = m_said.find(keyOf(matter));
    if (found == m_said.end() || found->second.facts != matter.facts)
        return {};
    const Aside &aside = found->second.aside;
    return aside.until.isEmpty() || today.toString(Qt::ISODate) < aside.until ? aside : Aside();
}

values::Result<void> setAside(ledger::Ledger &ledger, const Matter &matter, const QString &note,
                              const QDate &today, const QDate &until)
{
    if (note.trimmed().isEmpty())
        return values::Failure{ledger::rules::mustNotBeBlank(), {}};
    return ledger.act(QStringLiteral("set aside"), [&](journal::Act &act) -> values::Result<void> {
        storage::Statement same(ledger.database(), selectSame);
        same.with(matter.household, matter.village, matter.rule, matter.subject);
        const std::int64_t row = same.next() ? same.integer(0) : 0;
        const auto said = saying(matter.facts, note, ledger.author().toStdString(), today, until);
        if (row != 0)
            act.edit(kept(), row, said);
        else
            act.insert(kept(), newRow(matter, said));
        return {};
    });
}

values::Result<void> takeUp(ledger::Ledger &ledger, const Aside &aside)
{
    return ledger.act(QStringLiteral("take up"), [&](journal::Act &act) -> values::Result<void> {
        act.remove(kept(), aside.row);
        return {};
    });
}

std::string digest(std::initializer_list<std::string> facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string &fact : facts) {
        hash.addData(QByteArrayView(fact.data(), static_cast<qsizetype>(fact.size())));
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return hash.result().toHex().first(16).toStdString();
}

} // namespace chulie::checkup
