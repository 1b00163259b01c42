#include "models/safekeeping/salvage.h"

#include "models/journal/contents.h"
#include "models/packages/soundness.h"
#include "models/safekeeping/rawfile.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace chulie::safekeeping {

using journal::Entry;
using journal::Fact;
using journal::Stamp;

namespace {

constexpr RawTable devices{"device", "SELECT id, name FROM device WHERE id > ? ORDER BY id",
                           "SELECT id, name FROM device WHERE id = ?", "SELECT max(id) FROM device"};
constexpr RawTable acts{
    "act",
    R"(SELECT id, device, counter, at, author, command, source, undoes FROM act WHERE id > ? ORDER BY id)",
    R"(SELECT id, device, counter, at, author, command, source, undoes FROM act WHERE id = ?)",
    "SELECT max(id) FROM act"};
constexpr RawTable entries{
    "entry", "SELECT id, act, n, kind, tbl, row, vals FROM entry WHERE id > ? ORDER BY id",
    "SELECT id, act, n, kind, tbl, row, vals FROM entry WHERE id = ?", "SELECT max(id) FROM entry"};
constexpr RawTable pictures{
    "picture_content", "SELECT rowid, bytes FROM picture_content WHERE rowid > ? ORDER BY rowid",
    "SELECT rowid, bytes FROM picture_content WHERE rowid = ?", "SELECT max(rowid) FROM picture_content"};
constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";
constexpr std::size_t rowsPerStep = 10'000;

std::pair<std::int64_t, std::uint64_t> actOfStamp(const Stamp &stamp)
{
    return {stamp.counter, stamp.device};
}

} // namespace

bool Salvage::take(sqlite3 *connection, const values::Progress &progress)
{
    if (!m_names.entries.empty())
        m_former = std::move(m_names);
    m_names = {};
    m_stored.clear();
    const auto unread = takeActs(connection) ? takeEntries(connection, progress) : std::nullopt;
    if (!unread)
        return false;
    takePictures(connection);
    compareNames();
    m_lost += std::ranges::count_if(*unread, [this](std::int64_t id) { return !stampOf(id); });
    for (const Stored &stored : m_stored)
        add(connection, stored);
    m_stored.clear();
    return true;
}

bool Salvage::takeActs(sqlite3 *connection)
{
    std::unordered_map<std::int64_t, std::uint64_t> names;
    const auto takeDevice = [&](const RawRow &row) {
        names.emplace(row.integer(0), journal::device(row.bytes(1)));
        return true;
    };
    std::unordered_map<std::int64_t, std::pair<Act, std::int64_t>> read; // with the id of the act undone
    const auto takeAct = [&](const RawRow &row) {
        const auto device = names.find(row.integer(1));
        if (device == names.end() || device->second == 0)
            return true;
        m_names.acts.emplace(row.integer(0), ActName(row.integer(2), device->second));
        read.emplace(row.integer(0),
                     std::pair(Act{row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6)}, row.integer(7)));
        return true;
    };
    if (!readAround(connection, devices, takeDevice) || !readAround(connection, acts, takeAct))
        return false;
    for (auto &[id, act] : read) {
        act.first.isUndo = act.second != 0;
        act.first.undone = act.first.isUndo ? actOf(act.second) : std::nullopt;
        m_acts.emplace(m_names.acts.at(id), std::move(act.first));
    }
    return true;
}

std::optional<std::vector<std::int64_t>> Salvage::takeEntries(sqlite3 *connection,
                                                              const values::Progress &progress)
{
    std::size_t count = 0;
    return readAround(connection, entries, [&](const RawRow &row) {
        if (++count % rowsPerStep == 0 && progress && !progress(0.2))
            return false;
        const auto act = actOf(row.integer(1));
        try {
            const catalogue::Table &table = journal::storedTable(row.integer(4));
            const Stored stored{row.integer(0), row.integer(5), journal::storedKind(row.integer(3)), &table,
                                journal::unpackValues(table, row.bytes(6))};
            if (!act)
                ++m_lost;
            else if (m_names.entries.emplace(stored.id, Stamp{act->first, act->second, row.integer(2)})
                         .second)
                m_stored.push_back(stored);
        } catch (const storage::DatabaseError &) {
            ++m_lost; // its bytes make no sense
        }
        return true;
    });
}

/// What an older ledger has no table for is not there.
void Salvage::takePictures(sqlite3 *connection)
{
    m_pictures.clear();
    static_cast<void>(readAround(connection, pictures, [this](const RawRow &row) {
        std::string bytes = row.bytes(1);
        std::string digest = journal::digestOf(bytes);
        m_pictures.emplace(std::move(digest), std::move(bytes));
        return true;
    }));
}

/// Forgets the names of the file before where they are not of the same history.
void Salvage::compareNames()
{
    const auto contradicts = [&](const auto &named) {
        const auto former = m_former->entries.find(named.first);
        return former != m_former->entries.end() && former->second != named.second;
    };
    if (m_former && std::ranges::any_of(m_names.entries, contradicts))
        m_former.reset();
}

const Stamp *Salvage::stampOf(std::int64_t id) const
{
    if (const auto found = m_names.entries.find(id); found != m_names.entries.end())
        return &found->second;
    if (!m_former)
        return nullptr;
    const auto former = m_former->entries.find(id);
    return former == m_former->entries.end() ? nullptr : &former->second;
}

std::optional<Salvage::ActName> Salvage::actOf(std::int64_t id) const
{
    if (const auto found = m_names.acts.find(id); found != m_names.acts.end())
        return found->second;
    if (!m_former)
        return std::nullopt;
    const auto former = m_former->acts.find(id);
    return former == m_former->acts.end() ? std::nullopt : std::optional(former->second);
}

void Salvage::add(sqlite3 *connection, const Stored &stored)
{
    const Stamp &stamp = m_names.entries.at(stored.id);
    const Stamp *row = stampOf(stored.row);
    if (m_entries.contains(stamp))
        return;
    Entry entry{stamp, stored.kind, stored.table->id, row ? *row : Stamp(), {}, {}};
    for (const auto &[number, value] : stored.values) {
        const bool isReference =
            stored.table->columns[static_cast<std::size_t>(number)].kind == catalogue::Kind::Reference &&
            !values::isBlank(value);
        const Stamp *to = isReference ? stampOf(values::number(value)) : nullptr;
        if (isReference)
            entry.values.set(number, Fact(to ? *to : Stamp()));
        else
            entry.values.set(number, std::visit([](const auto &plain) { return Fact(plain); }, value));
    }
    // What cannot be read of it leaves two values for a person to decide between.
    static_cast<void>(readRows(connection, selectReplaced, stored.id, [&](const RawRow &replaced) {
        if (const Stamp *old = stampOf(replaced.integer(0)))
            entry.replaces.push_back(*old);
        return true;
    }));
    m_entries.emplace(stamp, std::move(entry));
}

bool Salvage::isRow(const Stamp &stamp, catalogue::TableId table) const
{
    const auto found = m_entries.find(stamp);
    return found != m_entries.end() && found->second.kind == journal::EntryKind::Insert &&
           found->second.row == stamp && found->second.table == table;
}

bool Salvage::isWhole(const Entry &entry) const
{
    const auto act = m_acts.find(actOfStamp(entry.stamp));
    if (act == m_acts.end() || (act->second.isUndo && !act->second.undone) || !isRow(entry.row, entry.table))
        return false;
    const catalogue::Table &of = catalogue::table(entry.table);
    return std::ranges::all_of(entry.values, [&](const auto &said) {
        const auto *to = std::get_if<Stamp>(&said.second);
        return !to || isRow(*to, of.columns[static_cast<std::size_t>(said.first)].refers);
    });
}

/// What is left out may be what other entries rest on.
void Salvage::leaveOut()
{
    std::size_t gone = 0;
    do {
        gone = std::erase_if(m_entries, [&](const auto &named) { return !isWhole(named.second); });
        m_lost += static_cast<std::int64_t>(gone);
    } while (gone > 0);
    for (auto &[stamp, entry] : m_entries)
        std::erase_if(entry.replaces, [&, of = &entry](const Stamp &old) {
            const auto found = m_entries.find(old);
            return found == m_entries.end() || found->second.table != of->table;
        });
}

void Salvage::packActs(packages::Content &content)
{
    std::set<ActName> used;
    for (const auto &[stamp, entry] : m_entries) {
        used.insert(actOfStamp(stamp));
        if (const auto &undone = m_acts.at(actOfStamp(stamp)).undone)
            used.insert(*undone);
    }
    std::map<std::uint64_t, std::uint32_t> placesOfDevices;
    for (const ActName &name : used) {
        const auto known = m_acts.find(name);
        if (known == m_acts.end())
            continue; // an act that is undone and of which nothing is left
        const auto device =
            placesOfDevices.emplace(name.second, static_cast<std::uint32_t>(placesOfDevices.size()));
        if (device.second)
            content.devices.push_back(journal::deviceName(name.second));
        const Act &act = known->second;
        const auto undone = act.undone ? m_placesOfActs.find(*act.undone) : m_placesOfActs.end();
        m_placesOfActs.emplace(name, static_cast<std::uint32_t>(content.acts.size()));
        content.acts.push_back({device.first->second, name.first, act.at, act.author, act.command, act.source,
                                undone == m_placesOfActs.end() ? 0 : undone->second + 1});
    }
}

packages::PackedEntry Salvage::packed(const Entry &entry) const
{
    std::map<int, values::Value> values;
    for (const auto &[number, fact] : entry.values) {
        if (const auto *to = std::get_if<Stamp>(&fact))
            values.emplace(number, static_cast<std::int64_t>(m_places.at(*to)));
        else if (const auto *text = std::get_if<std::string>(&fact))
            values.emplace(number, *text);
        else if (const auto *whole = std::get_if<std::int64_t>(&fact))
            values.emplace(number, *whole);
        else
            values.emplace(number, values::Value());
    }
    packages::PackedEntry packed{m_placesOfActs.at(actOfStamp(entry.stamp)),
                                 entry.stamp.n,
                                 entry.kind,
                                 entry.table,
                                 m_places.at(entry.row),
                                 journal::packValues(values),
                                 {}};
    for (const Stamp &old : entry.replaces)
        packed.replaces.push_back(m_places.at(old));
    std::ranges::sort(packed.replaces);
    return packed;
}

packages::Content Salvage::content()
{
    leaveOut();
    packages::Content content;
    m_placesOfActs.clear();
    m_places.clear();
    packActs(content);
    for (const auto &[stamp, entry] : m_entries)
        m_places.emplace(stamp, static_cast<std::uint32_t>(m_places.size()));
    for (const auto &[stamp, entry] : m_entries)
        content.entries.push_back(packed(entry));
    const auto named = packages::picturesOf(content);
    for (auto &[digest, bytes] : m_pictures)
        if (named.contains(digest))
            content.pictures.push_back(std::move(bytes));
    m_pictures.clear();
    return content;
}

} // namespace chulie::safekeeping
