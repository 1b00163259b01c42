#include "models/packages/soundness.h"

#include "models/journal/stamp.h"
#include "models/merge/standing.h"
#include "models/storage/statement.h"
#include "models/values/normal.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace chulie::packages {

namespace {

/// A number that no act of an office comes near. What is above could not be counted on from.
constexpr std::int64_t highest = std::int64_t{1} << 62;

bool isText(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    return text.size() <= longestText && text.find('\0') == std::string_view::npos &&
           QString::fromUtf8(text.data(), size).toUtf8() == QByteArrayView(text.data(), size);
}

/// Says what a table may hold. The few values that most rows share are looked at once.
class Storable
{
public:
    /// Whether \a value may be in \a column, which is no reference. Texts are looked at as texts only: an
    /// older ledger may hold them in another than today's normal form.
    [[nodiscard]] bool has(const Column &column, const Value &value)
    {
        switch (column.kind) {
        case Kind::List:
        case Kind::YesNo:
        case Kind::Date:
        case Kind::Year:
        case Kind::Count:
            return m_known.contains({&column, value}) || (isNormal(column, value) && know(column, value));
        case Kind::Money:
            return isNormal(column, value);
        default:
            return isText(std::get<std::string>(value));
        }
    }

private:
    static constexpr std::size_t most = 20'000; ///< values remembered

    [[nodiscard]] static bool isNormal(const Column &column, const Value &value)
    {
        const Normalised normal = normalise(column, exportText(column, value));
        return normal && normal.value == value;
    }
    bool know(const Column &column, const Value &value)
    {
        if (m_known.size() < most)
            m_known.emplace(&column, value);
        return true;
    }

    std::set<std::pair<const Column *, Value>> m_known;
};

/// Looks at the entries of a content.
class Entries
{
public:
    explicit Entries(const Content &content) : m_content(content) {}

    [[nodiscard]] bool isSound(std::size_t at)
    {
        const PackedEntry &entry = m_content.entries[at];
        return isInOrder(at) && isRow(entry.row, entry.table) && namesOthers(at) &&
               (entry.kind == EntryKind::Remove ? entry.values.empty() && entry.row != at : saysSound(entry));
    }

private:
    [[nodiscard]] bool isInOrder(std::size_t at) const
    {
        const PackedEntry &entry = m_content.entries[at];
        if (entry.act >= m_content.acts.size() || entry.n < 0 || entry.n > highest ||
            (entry.kind == EntryKind::Edit && entry.row == at))
            return false;
        return at == 0 || std::tie(m_content.entries[at - 1].act, m_content.entries[at - 1].n) <
                              std::tie(entry.act, entry.n);
    }
    /// Whether entry \a at created a row of \a table.
    [[nodiscard]] bool isRow(std::size_t at, TableId table) const
    {
        return at < m_content.entries.size() && m_content.entries[at].kind == EntryKind::Insert &&
               m_content.entries[at].row == at && m_content.entries[at].table == table;
    }
    [[nodiscard]] bool namesOthers(std::size_t at) const
    {
        const PackedEntry &entry = m_content.entries[at];
        const auto isOther = [&](std::uint32_t old) {
            return old < m_content.entries.size() && old != at && m_content.entries[old].table == entry.table;
        };
        return std::ranges::all_of(entry.replaces, isOther) &&
               std::ranges::adjacent_find(entry.replaces, std::greater_equal()) == entry.replaces.end();
    }
    [[nodiscard]] bool saysSound(const PackedEntry &entry)
    {
        if (entry.values.empty())
            return true; // what it said was forgotten (models/journal/forgotten.h)
        const Table &of = table(entry.table);
        try {
            const auto values = unpackValues(of, entry.values);
            return packValues(values) == entry.values &&
                   std::ranges::all_of(of.columns, [&](const Column &column) {
                       const auto said = values.find(column.number);
                       return said == values.end() ? mayBeUnsaid(entry, column)
                                                   : isSound(entry, column, said->second);
                   });
        } catch (const DatabaseError &) {
            return false;
        }
    }
    [[nodiscard]] static bool mayBeUnsaid(const PackedEntry &entry, const Column &column)
    {
        return entry.kind == EntryKind::Edit || !history::mustBeSaid(table(entry.table), column);
    }
    [[nodiscard]] bool isSound(const PackedEntry &entry, const Column &column, const Value &value)
    {
        if (isBlank(value))
            return entry.kind == EntryKind::Edit && !history::mustBeSaid(table(entry.table), column);
        if (column.kind != Kind::Reference)
            return m_storable.has(column, value);
        return number(value) >= 0 && isRow(static_cast<std::size_t>(number(value)), column.refers);
    }

    const Content &m_content;
    Storable m_storable;
};

bool areActsSound(const Content &content)
{
    const auto order = [&](const PackedAct &act) {
        return std::pair(act.counter, std::string_view(content.devices[act.device]));
    };
    for (std::size_t at = 0; at < content.acts.size(); ++at) {
        const PackedAct &act = content.acts[at];
        if (act.device >= content.devices.size() || act.counter < 1 || act.counter > highest ||
            act.undoes > at || !isText(act.at) || !isText(act.author) || !isText(act.command) ||
            !isText(act.source) || (at > 0 && order(content.acts[at - 1]) >= order(act)))
            return false;
    }
    return true;
}

} // namespace

QString unsoundness(const Content &content)
{
    const Heading &heading = content.heading;
    const auto isDevice = [](const std::string &name) {
        return history::device(name) != 0 && history::deviceName(history::device(name)) == name;
    };
    if (!isDevice(heading.device) || !isText(heading.author) || !isText(heading.made) ||
        !isText(heading.region) || !std::ranges::all_of(content.devices, isDevice))
        return QStringLiteral("the heading");
    if (!areActsSound(content))
        return QStringLiteral("the acts");
    Entries entries(content);
    for (std::size_t at = 0; at < content.entries.size(); ++at)
        if (!entries.isSound(at))
            return QStringLiteral("entry %1").arg(at);
    return {};
}

} // namespace chulie::packages
