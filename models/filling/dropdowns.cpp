#include "models/filling/dropdowns.h"

#include "models/filling/formulas.h"
#include "models/values/fold.h"

#include <algorithm>

namespace chulie::filling {

namespace {

using Offered = std::optional<std::vector<std::string>>;

constexpr std::size_t mostChoices = 1000;

/// The definition of the workbook's names.
class Names : public TagHandler
{
public:
    explicit Names(std::string wanted) : m_wanted(std::move(wanted)) {}

    void begin(std::string_view name, const sources::XmlAttributes &attributes, Span /*tag*/) override
    {
        m_isWanted = name == "definedName" && attributes.value("name") == m_wanted;
    }
    void end(std::string_view /*name*/, Span /*tag*/) override { m_isWanted = false; }
    void text(std::string_view text) override
    {
        if (m_isWanted)
            definition += text;
    }

    std::string definition;

private:
    std::string m_wanted;
    bool m_isWanted = false;
};

/// The choices of "是,否", a list between quotation marks.
std::vector<std::string> splitList(std::string_view list)
{
    std::vector<std::string> choices;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (const auto choice = values::trimmed(list.substr(0, end)); !choice.empty())
            choices.emplace_back(choice);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return choices;
}

/// The words in the cells that \a formula refers to, where it is one reference and no more.
Offered cellsOf(const Form &form, const FormSheet &own, std::string_view formula)
{
    const FormSheet *sheet = &own;
    Area area;
    int references = 0;
    const std::string rest = withReferences(formula, [&](Reference &reference) {
        ++references;
        if (!reference.sheet.empty()) {
            const QString name = QString::fromStdString(sheetName(reference.sheet));
            const auto found = std::ranges::find(form.sheets, name, &FormSheet::name);
            sheet = found == form.sheets.end() ? nullptr : &*found;
        }
    });
    area = readArea(formula);
    if (references != 1 || !sheet || rest.find('(') != std::string::npos)
        return std::nullopt;
    std::vector<std::string> choices;
    for (const headings::HeadRow &row : sheet->rows)
        for (int column = area.left; column <= area.right; ++column)
            if (row.line >= area.top && row.line <= area.bottom && choices.size() < mostChoices)
                if (const auto words = values::trimmed(sheet->words(row.line, column)); !words.empty())
                    choices.emplace_back(words);
    return choices;
}

Offered choicesOf(const Form &form, const FormSheet &sheet, std::string_view formula)
{
    formula = values::trimmed(formula);
    if (formula.starts_with('='))
        formula.remove_prefix(1);
    if (formula.size() >= 2 && formula.starts_with('"') && formula.ends_with('"'))
        return splitList(formula.substr(1, formula.size() - 2));
    if (auto cells = cellsOf(form, sheet, formula))
        return cells;
    Names names{std::string(formula)};
    if (!readTags(form.book, names) || names.definition.empty())
        return std::nullopt;
    return cellsOf(form, sheet, names.definition);
}

bool isFor(const DropDown &dropDown, int row, int column)
{
    for (std::string_view rest = dropDown.areas; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (readArea(rest.substr(0, end)).holds(row, column))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace

Offered offeredAt(const Form &form, const FormSheet &sheet, int row, int column)
{
    for (const DropDown &dropDown : sheet.index.dropDowns)
        if (isFor(dropDown, row, column))
            return choicesOf(form, sheet, dropDown.formula);
    return std::nullopt;
}

} // namespace chulie::filling
