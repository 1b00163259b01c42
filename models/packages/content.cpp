#include "models/packages/content.h"

#include "models/journal/stamp.h"
#include "models/journal/varint.h"
#include "models/packages/soundness.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace chulie::packages {

namespace {

/// What an entry takes beside its values, about.
constexpr std::size_t usualNumbers = 16;

void put(std::string &bytes, const std::string &text)
{
    journal::putVarint(bytes, text.size());
    bytes += text;
}

void put(std::string &bytes, const Heading &heading)
{
    put(bytes, heading.device);
    journal::putVarint(bytes, static_cast<std::uint64_t>(heading.counter));
    put(bytes, heading.author);
    put(bytes, heading.made);
    put(bytes, heading.region);
}

void put(std::string &bytes, const PackedAct &act)
{
    journal::putVarint(bytes, act.device);
    journal::putVarint(bytes, static_cast<std::uint64_t>(act.counter));
    for (const std::string *text : {&act.at, &act.author, &act.command, &act.source})
        put(bytes, *text);
    journal::putVarint(bytes, act.undoes);
}

void put(std::string &bytes, const PackedEntry &entry)
{
    journal::putVarint(bytes, entry.act);
    journal::putVarint(bytes, static_cast<std::uint64_t>(entry.n));
    journal::putVarint(bytes, static_cast<std::uint64_t>(entry.kind));
    journal::putVarint(bytes, static_cast<std::uint64_t>(entry.table));
    journal::putVarint(bytes, entry.row);
    put(bytes, entry.values);
    journal::putVarint(bytes, entry.replaces.size());
    for (const std::uint32_t old : entry.replaces)
        journal::putVarint(bytes, old);
}

/// Reads what put() wrote. After the first fault everything is blank.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_left(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_good && m_left.empty(); }
    [[nodiscard]] bool good() const { return m_good; }

    std::uint64_t number()
    {
        const auto taken = m_good ? journal::takeVarint(m_left) : std::nullopt;
        m_good = taken.has_value();
        return taken.value_or(0);
    }
    template <typename Integer>
    void take(Integer &to)
    {
        const std::uint64_t taken = number();
        m_good = m_good && std::in_range<Integer>(taken);
        to = m_good ? static_cast<Integer>(taken) : Integer();
    }
    void take(std::string &to)
    {
        const std::uint64_t size = number();
        m_good = m_good && size <= m_left.size();
        if (!m_good)
            return;
        to = m_left.substr(0, size);
        m_left.remove_prefix(size);
    }
    void take(journal::EntryKind &to)
    {
        const std::uint64_t taken = number();
        m_good = m_good && taken <= static_cast<std::uint64_t>(journal::EntryKind::Remove);
        to = m_good ? static_cast<journal::EntryKind>(taken) : journal::EntryKind();
    }
    void take(catalogue::TableId &to)
    {
        const std::uint64_t taken = number();
        m_good = m_good && taken < catalogue::allTables().size();
        to = m_good ? static_cast<catalogue::TableId>(taken) : catalogue::TableId();
    }
    /// A list of what \a one takes. It takes at least a byte each, so a list is never longer than its bytes.
    template <typename T, typename One>
    void take(std::vector<T> &to, One one)
    {
        const std::uint64_t size = number();
        m_good = m_good && size <= m_left.size();
        for (std::uint64_t i = 0; m_good && i < size; ++i)
            one(to.emplace_back());
    }

private:
    std::string_view m_left;
    bool m_good = true;
};

void takeHeading(Reader &reader, Heading &heading)
{
    reader.take(heading.device);
    reader.take(heading.counter);
    reader.take(heading.author);
    reader.take(heading.made);
    reader.take(heading.region);
}

void takeAct(Reader &reader, PackedAct &act)
{
    reader.take(act.device);
    reader.take(act.counter);
    for (std::string *text : {&act.at, &act.author, &act.command, &act.source})
        reader.take(*text);
    reader.take(act.undoes);
}

void takeEntry(Reader &reader, PackedEntry &entry)
{
    reader.take(entry.act);
    reader.take(entry.n);
    reader.take(entry.kind);
    reader.take(entry.table);
    reader.take(entry.row);
    reader.take(entry.values);
    reader.take(entry.replaces, [&](std::uint32_t &old) { reader.take(old); });
}

std::size_t sizeOf(const Content &content)
{
    std::size_t size = content.entries.size() * usualNumbers;
    for (const PackedEntry &entry : content.entries)
        size += entry.values.size();
    for (const std::string &picture : content.pictures)
        size += picture.size() + usualNumbers;
    return size;
}

} // namespace

Form Content::form() const
{
    const auto isPicture = [](const PackedEntry &entry) {
        return entry.table == catalogue::TableId::Picture;
    };
    return std::ranges::any_of(entries, isPicture) ? Form::WithPictures : Form::First;
}

std::string encode(const Content &content)
{
    std::string bytes;
    bytes.reserve(sizeOf(content));
    put(bytes, content.heading);
    journal::putVarint(bytes, content.devices.size());
    for (const std::string &device : content.devices)
        put(bytes, device);
    journal::putVarint(bytes, content.acts.size());
    for (const PackedAct &act : content.acts)
        put(bytes, act);
    journal::putVarint(bytes, content.entries.size());
    for (const PackedEntry &entry : content.entries)
        put(bytes, entry);
    if (content.form() == Form::First)
        return bytes;
    journal::putVarint(bytes, content.pictures.size());
    for (const std::string &picture : content.pictures)
        put(bytes, picture);
    return bytes;
}

values::Result<Content> decode(std::string_view bytes)
{
    Reader reader(bytes);
    Content content;
    takeHeading(reader, content.heading);
    reader.take(content.devices, [&](std::string &device) { reader.take(device); });
    reader.take(content.acts, [&](PackedAct &act) { takeAct(reader, act); });
    reader.take(content.entries, [&](PackedEntry &entry) { takeEntry(reader, entry); });
    if (reader.good() && content.form() == Form::WithPictures)
        reader.take(content.pictures, [&](std::string &picture) { reader.take(picture); });
    if (!reader.isAtEnd())
        return values::Failure{{}, QStringLiteral("the records end too early or too late")};
    if (const QString unsound = unsoundness(content); !unsound.isEmpty())
        return values::Failure{{}, unsound};
    return content;
}

} // namespace chulie::packages
