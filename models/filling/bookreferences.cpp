#include "models/filling/bookreferences.h"

#include "models/filling/xmltags.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace chulie::filling {

namespace {

/// Changes the formulas of a part.
class FormulaMover : public TagHandler
{
public:
    FormulaMover(const std::string &sheet, const AddedRows &added) : m_sheet(sheet), m_added(added) {}

    void begin(std::string_view name, const sources::XmlAttributes & /*attributes*/, Span tag) override
    {
        m_text.clear();
        m_begin = tag.end;
        if (name == "c")
            m_isStale = false;
        if (name == "v")
            m_value = tag.begin;
    }
    void end(std::string_view name, Span tag) override
    {
        constexpr std::array<std::string_view, 5> formulas{"f", "formula", "formula1", "formula2",
                                                           "definedName"};
        if (name == "v" && m_isStale)
            edits.replace({m_value, tag.end}, {});
        const bool isFormula = std::ranges::find(formulas, name) != formulas.end();
        if (isFormula && !tag.isEmpty() && m_text.find(m_sheet) != std::string::npos) {
            edits.replace({m_begin, tag.begin}, xmlEscaped(m_added.movedFormula(m_text, m_sheet, false)));
            m_isStale = name == "f";
        }
        m_text.clear();
    }
    void text(std::string_view text) override { m_text += text; }

    Edits edits;

private:
    const std::string &m_sheet;
    const AddedRows &m_added;
    std::string m_text;
    std::size_t m_begin = 0;
    std::size_t m_value = 0;
    bool m_isStale = false;
};

/// Changes the places of a sheet's comments, drawings and tables: attributes ref, and rows counted from 0.
class PlaceMover : public TagHandler
{
public:
    PlaceMover(std::string_view part, const AddedRows &added) : m_part(part), m_added(added) {}

    void begin(std::string_view /*name*/, const sources::XmlAttributes &attributes, Span tag) override
    {
        m_text.clear();
        m_begin = tag.end;
        if (attributes.has("ref"))
            edits.replace(tag, withAttribute(tag.of(m_part), "ref",
                                             m_added.movedAreas(attributes.value("ref"), false)));
    }
    void end(std::string_view name, Span tag) override
    {
        int row = -1;
        if (name == "row" || name == "Row")
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), row);
        if (row >= 0)
            edits.replace({m_begin, tag.begin}, std::to_string(m_added.moved(row + 1) - 1));
        m_text.clear();
    }
    void text(std::string_view text) override { m_text += text; }

    Edits edits;

private:
    std::string_view m_part;
    const AddedRows &m_added;
    std::string m_text;
    std::size_t m_begin = 0;
};

class RelationReader : public TagHandler
{
public:
    void begin(std::string_view name, const sources::XmlAttributes &attributes, Span /*tag*/) override
    {
        if (name == "Relationship")
            all.push_back({std::string(attributes.value("Type")), std::string(attributes.value("Target"))});
    }
    void end(std::string_view /*name*/, Span /*tag*/) override {}
    void text(std::string_view /*text*/) override {}

    std::vector<PartRelation> all;
};

class Remover : public TagHandler
{
public:
    Remover(std::string_view element, std::string_view attribute, std::string_view ending)
        : m_element(element), m_attribute(attribute), m_ending(ending)
    {
    }

    void begin(std::string_view name, const sources::XmlAttributes &attributes, Span tag) override
    {
        m_isOne = name == m_element && attributes.value(m_attribute).ends_with(m_ending);
        m_begin = tag.begin;
    }
    void end(std::string_view /*name*/, Span tag) override
    {
        if (m_isOne)
            edits.replace({m_begin, tag.end}, {});
        m_isOne = false;
    }
    void text(std::string_view /*text*/) override {}

    Edits edits;

private:
    std::string_view m_element;
    std::string_view m_attribute;
    std::string_view m_ending;
    std::size_t m_begin = 0;
    bool m_isOne = false;
};

/// Reads \a part with \a handler and makes its changes.
template <typename Handler>
bool change(std::string &part, Handler &&handler)
{
    if (!readTags(part, handler))
        return false;
    part = handler.edits.applied(part);
    return true;
}

} // namespace

bool moveFormulas(std::string &part, const std::string &sheet, const AddedRows &added)
{
    return change(part, FormulaMover(sheet, added));
}

bool movePlaces(std::string &part, const AddedRows &added)
{
    return change(part, PlaceMover(part, added));
}

std::vector<PartRelation> readRelations(std::string_view part)
{
    RelationReader reader;
    return readTags(part, reader) ? reader.all : std::vector<PartRelation>();
}

bool removeElements(std::string &part, std::string_view element, std::string_view attribute,
                    std::string_view ending)
{
    return change(part, Remover(element, attribute, ending));
}

} // namespace chulie::filling
