#pragma once

#include "models/catalogue/catalogue.h"

#include <QCoreApplication>

#include <utility>

/// The words in which tables_*.cpp describe the ledger: a line a column.
namespace chulie::describe {

/// A column under description; it turns into the Column it describes.
class Line
{
public:
    Line(const char *name, const char *label, const char *title, Kind kind)
    {
        m_column.name = name;
        m_column.label = label;
        m_column.title = title;
        m_column.kind = kind;
    }

    Line &&required() &&
    {
        return with([](Column &column) { column.required = true; });
    }
    Line &&key() && { return std::move(*this).required().keyOrBlank(); }
    Line &&keyOrBlank() &&
    {
        return with([](Column &column) { column.key = true; });
    }
    Line &&personal() &&
    {
        return with([](Column &column) { column.personal = true; });
    }
    Line &&unit(const char *unit) &&
    {
        return with([&](Column &column) { column.unit = unit; });
    }
    Line &&aliases(std::span<const char *const> aliases) &&
    {
        return with([&](Column &column) { column.aliases = aliases; });
    }
    Line &&options(std::span<const Option> options) &&
    {
        return with([&](Column &column) { column.options = options; });
    }
    Line &&least(std::int64_t min) &&
    {
        return with([&](Column &column) { column.min = min; });
    }
    Line &&most(std::int64_t max) &&
    {
        return with([&](Column &column) { column.max = max; });
    }
    Line &&refers(TableId table) &&
    {
        return with([&](Column &column) { column.refers = table; });
    }
    Line &&names(Names names) &&
    {
        return with([&](Column &column) { column.names = names; });
    }
    Line &&prefixes(std::span<const std::string_view> prefixes) &&
    {
        return with([&](Column &column) { column.prefixes = prefixes; });
    }
    Line &&clearedOnRemove() &&
    {
        return with([](Column &column) { column.onRemove = OnRemove::Clear; });
    }

    Line &&notKey() &&
    {
        return with([](Column &column) { column.key = false; });
    }

    operator Column() const { return m_column; }

private:
    template <typename Change>
    Line &&with(Change change)
    {
        change(m_column);
        return std::move(*this);
    }

    Column m_column;
};

inline Line text(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Text};
}
inline Line person(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Person);
}
inline Line persons(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Persons);
}
inline Line unit(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Unit);
}
inline Line place(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Place);
}
inline Line note(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Note};
}
inline Line code(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Code};
}
inline Line yesNo(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::YesNo};
}
inline Line date(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Date};
}
inline Line count(const char *name, const char *label, const char *title, const char *unit = nullptr)
{
    return Line(name, label, title, Kind::Count).unit(unit);
}
inline Line money(const char *name, const char *label, const char *title)
{
    return Line(name, label, title, Kind::Money).unit("元");
}
inline Line list(const char *name, const char *label, const char *title, std::span<const Option> options)
{
    return Line(name, label, title, Kind::List).options(options);
}

inline Line reference(const char *name, const char *label, const char *title, TableId table)
{
    return Line(name, label, title, Kind::Reference).refers(table).required();
}
inline Line optionalReference(const char *name, const char *label, const char *title, TableId table)
{
    return Line(name, label, title, Kind::Reference).refers(table);
}
inline Line year(const char *title)
{
    static constexpr const char *aliases[] = {"年份"};
    return Line("year", "年度", title, Kind::Year).key().aliases(aliases);
}

} // namespace chulie::describe
