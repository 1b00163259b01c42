#include "models/packages/soundness.h"

#include "models/catalogue/columns.h"
#include "models/journal/digest.h"
#include "models/journal/recordview.h"
#include "models/journal/stamp.h"
#include "models/merge/rowdrafts.h"
#include "models/pictures/pictures.h"
#include "models/storage/statement.h"
#include "models/values/normal.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace chulie::packages {

namespace {

/// A number that no act of an office comes near. What is above could not be counted on from.
constexpr std::int64_t highest = std::int64_t{1} << 62;

bool isText(std::string_view text)
{
    constexpr std::string_view byteOrder = "\xef\xbb\xbf"; // Qt takes it off
    return text.size() <= values::longestText && text.find('\0') == std::string_view::npos &&
           !text.starts_with(byteOrder) &&
           QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// Says what a table may hold. Few values are looked at: most rows share theirs with others.
class Storable
{
public:
    /// Whether \a value may be in \a column, which is no reference. Texts are looked at as texts only: an
    /// older ledger may hold them in another than today's normal form.
    [[nodiscard]] bool has(const catalogue::Column &column, const journal::ValueView &value)
    {
        if (value.isNumber)
            return hasNumber(column, value.number);
        if (column.kind == catalogue::Kind::List || column.kind == catalogue::Kind::Date)
            return hasWord(column, value.text);
        return isText(value.text);
    }

private:
    static constexpr std::size_t most = 20'000; ///< words remembered of a column

    /// From the least to the greatest that was looked at: numbers between two normal ones are normal.
    using Range = std::pair<std::int64_t, std::int64_t>;
    using Words = std::set<std::string, std::less<>>;

    [[nodiscard]] static bool isNormal(const catalogue::Column &column, const values::Value &value)
    {
        const values::Normalised normal = values::normalise(column, values::exportText(column, value));
        return normal && normal.value == value;
    }
    [[nodiscard]] bool hasNumber(const catalogue::Column &column, std::int64_t number)
    {
        const auto known = m_ranges.find(&column);
        if (known != m_ranges.end() && known->second.first <= number && number <= known->second.second)
            return true;
        if (!isNormal(column, number))
            return false;
        Range &range = m_ranges.try_emplace(&column, number, number).first->second;
        range = {std::min(range.first, number), std::max(range.second, number)};
        return true;
    }
    [[nodiscard]] bool hasWord(const catalogue::Column &column, std::string_view word)
    {
        Words &words = m_words[&column];
        if (words.contains(word))
            return true;
        const bool isIn = isNormal(column, std::string(word));
        if (isIn && words.size() < most)
            words.emplace(word);
        return isIn;
    }

    std::map<const catalogue::Column *, Range> m_ranges;
    std::map<const catalogue::Column *, Words> m_words;
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
               (entry.kind == journal::EntryKind::Remove ? entry.values.empty() && entry.row != at
                                                         : saysSound(entry));
    }

private:
    [[nodiscard]] bool isInOrder(std::size_t at) const
    {
        const PackedEntry &entry = m_content.entries[at];
        if (entry.act >= m_content.acts.size() || entry.n < 0 || entry.n > highest ||
            (entry.kind == journal::EntryKind::Edit && entry.row == at))
            return false;
        return at == 0 || std::tie(m_content.entries[at - 1].act, m_content.entries[at - 1].n) <
                              std::tie(entry.act, entry.n);
    }
    /// Whether entry \a at created a row of \a table.
    [[nodiscard]] bool isRow(std::size_t at, catalogue::TableId table) const
    {
        return at < m_content.entries.size() && m_content.entries[at].kind == journal::EntryKind::Insert &&
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
        try {
            return saysSoundValues(entry);
        } catch (const storage::DatabaseError &) {
            return false;
        }
    }
    /// Whether the values are sound, and packed as record.h packs them.
    [[nodiscard]] bool saysSoundValues(const PackedEntry &entry)
    {
        const catalogue::Table &of = catalogue::table(entry.table);
        std::uint64_t said = 0;
        m_packed.clear();
        journal::ValueReader reader(of, entry.values);
        int last = -1;
        while (const auto value = reader.next()) {
            const catalogue::Column &column = of.columns[static_cast<std::size_t>(value->column)];
            if (value->column <= last || !isSound(entry, column, *value))
                return false;
            last = value->column;
            said |= std::uint64_t{1} << last;
            journal::putValue(m_packed, *value);
        }
        return m_packed == entry.values &&
               std::ranges::all_of(of.columns, [&](const catalogue::Column &column) {
                   return (said >> column.number & 1) != 0 || mayBeUnsaid(entry, column);
               });
    }
    [[nodiscard]] static bool mayBeUnsaid(const PackedEntry &entry, const catalogue::Column &column)
    {
        return entry.kind == journal::EntryKind::Edit ||
               !merge::mustBeSaid(catalogue::table(entry.table), column);
    }
    [[nodiscard]] bool isSound(const PackedEntry &entry, const catalogue::Column &column,
                               const journal::ValueView &value)
    {
        if (value.isBlank)
            return entry.kind == journal::EntryKind::Edit &&
                   !merge::mustBeSaid(catalogue::table(entry.table), column);
        if (column.kind != catalogue::Kind::Reference)
            return m_storable.has(column, value);
        return value.number >= 0 && isRow(static_cast<std::size_t>(value.number), column.refers);
    }

    const Content &m_content;
    Storable m_storable;
    std::string m_packed; ///< the values of an entry once more
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

/// Each named by an entry, once, in the order of their digests, and what may be attached to a record.
bool arePicturesSound(const Content &content)
{
    if (content.pictures.empty())
        return true;
    const auto named = picturesOf(content);
    std::string last;
    for (const std::string &bytes : content.pictures) {
        const auto picture = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
        std::string digest = journal::digestOf(picture);
        if (digest <= last || !named.contains(digest) || !pictures::check({.bytes = picture}))
            return false;
        last = std::move(digest);
    }
    return true;
}

} // namespace

std::set<std::string> picturesOf(const Content &content)
{
    std::set<std::string> named;
    for (const PackedEntry &entry : content.entries)
        if (entry.table == catalogue::TableId::Picture)
            journal::eachValue(catalogue::table(entry.table), entry.values,
                               [&](const journal::ValueView &value) {
                                   if (value.column == catalogue::PictureColumn("content") && !value.isBlank)
                                       named.emplace(value.text);
                               });
    return named;
}

QString unsoundness(const Content &content)
{
    const Heading &heading = content.heading;
    const auto isDevice = [](const std::string &name) {
        return journal::device(name) != 0 && journal::deviceName(journal::device(name)) == name;
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
    return arePicturesSound(content) ? QString() : QStringLiteral("the pictures");
}

} // namespace chulie::packages
