#pragma once

#include "models/catalogue/catalogue.h"

#include <QCoreApplication>

#include <span>
#include <string_view>
#include <utility>

/// The words in which tables_*.h describe the ledger: a line a column.
namespace chulie::catalogue::describe {

/// A column under description; it turns into the Column it describes.
class Line
{
public:
    constexpr Line(const char *name, const char *label, const char *title, Kind kind)
    {
        m_column.name = name;
        m_column.label = label;
        m_column.title = title;
        m_column.kind = kind;
    }

    constexpr Line &&required() &&
    {
        m_column.required = true;
        return std::move(*this);
    }
    constexpr Line &&key() && { return std::move(*this).required().keyOrBlank(); }
    constexpr Line &&keyOrBlank() &&
    {
        m_column.key = true;
        return std::move(*this);
    }
    constexpr Line &&personal() &&
    {
        m_column.personal = true;
        return std::move(*this);
    }
    constexpr Line &&unit(const char *unit) &&
    {
        m_column.unit = unit;
        return std::move(*this);
    }
    constexpr Line &&aliases(std::span<const char *const> aliases) &&
    {
        m_column.aliases = aliases;
        return std::move(*this);
    }
    constexpr Line &&options(std::span<const Option> options) &&
    {
        m_column.options = options;
        return std::move(*this);
    }
    constexpr Line &&least(std::int64_t min) &&
    {
        m_column.min = min;
        return std::move(*this);
    }
    constexpr Line &&most(std::int64_t max) &&
    {
        m_column.max = max;
        return std::move(*this);
    }
    constexpr Line &&refers(TableId table) &&
    {
        m_column.refers = table;
        return std::move(*this);
    }
    constexpr Line &&names(Names names) &&
    {
        m_column.names = names;
        return std::move(*this);
    }
    constexpr Line &&prefixes(std::span<const std::string_view> prefixes) &&
    {
        m_column.prefixes = prefixes;
        return std::move(*this);
    }
    constexpr Line &&clearedOnRemove() &&
    {
        m_column.onRemove = OnRemove::Clear;
        return std::move(*this);
    }

    constexpr Line &&notKey() &&
    {
        m_column.key = false;
        return std::move(*this);
    }

    constexpr operator Column() const { return m_column; }

private:
    Column m_column;
};

constexpr Line text(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Text};
}
constexpr Line person(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Person);
}
constexpr Line persons(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Persons);
}
constexpr Line unit(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Unit);
}
constexpr Line place(const char *name, const char *label, const char *title)
{
    return text(name, label, title).names(Names::Place);
}
constexpr Line note(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Note};
}
constexpr Line code(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Code};
}
constexpr Line yesNo(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::YesNo};
}
constexpr Line date(const char *name, const char *label, const char *title)
{
    return {name, label, title, Kind::Date};
}
constexpr Line count(const char *name, const char *label, const char *title, const char *unit = nullptr)
{
    return Line(name, label, title, Kind::Count).unit(unit);
}
constexpr Line money(const char *name, const char *label, const char *title)
{
    return Line(name, label, title, Kind::Money).unit("元");
}
constexpr Line list(const char *name, const char *label, const char *title, std::span<const Option> options)
{
    return Line(name, label, title, Kind::List).options(options);
}

constexpr Line reference(const char *name, const char *label, const char *title, TableId table)
{
    return Line(name, label, title, Kind::Reference).refers(table).required();
}
constexpr Line optionalReference(const char *name, const char *label, const char *title, TableId table)
{
    return Line(name, label, title, Kind::Reference).refers(table);
}
inline constexpr const char *yearAliases[] = {"年份"};
constexpr Line year(const char *title)
{
    return Line("year", "年度", title, Kind::Year).key().aliases(yearAliases);
}

/// The number of the column that is called \a name; it must be one of \a columns, which is seen when the
/// program is compiled.
consteval int numberIn(std::span<const Column> columns, std::string_view name)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (name == columns[i].name)
            return static_cast<int>(i);
    throw "the table has no such column";
}

/// The columns from \a first to \a last.
struct ColumnRange
{
    int first = 0;
    int last = -1;
};
consteval ColumnRange range(std::span<const Column> columns, std::string_view first, std::string_view last)
{
    return {numberIn(columns, first), numberIn(columns, last)};
}

/// A table as tables_*.h describe it; a Table is made of it.
struct TableLine
{
    TableId id;
    const char *name;
    const char *label;
    const char *title;
    std::span<const Column> columns;
    std::span<const int> key = {}; ///< empty: the columns that are marked as key, in their order
    ColumnRange group = {};        ///< \sa ColumnGroup
    int responsible = -1;          ///< the column that names who is responsible for a row; -1: none
    bool exchanged = true;
};

} // namespace chulie::catalogue::describe
