#include "models/filling/bookparts.h"

#include "models/exchange/zipreader.h"
#include "models/filling/bookreferences.h"

#include <algorithm>

namespace chulie::filling {

namespace {

constexpr auto contentTypes = "[Content_Types].xml";
constexpr auto chain = "calcChain.xml";

std::string folderOf(const std::string &part)
{
    const std::size_t at = part.rfind('/');
    return at == std::string::npos ? std::string() : part.substr(0, at + 1);
}

std::string relationsOf(const std::string &part)
{
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// The part that \a target names as seen from \a from.
std::string resolved(const std::string &from, std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    std::string folder = folderOf(from);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        folder = folder.empty() ? folder : folderOf(folder.substr(0, folder.size() - 1));
    }
    return folder + target;
}

/// Whether the part may have formulas with references to other sheets.
bool hasFormulas(const std::string &part)
{
    return part.ends_with(".xml") &&
           (part.find("/worksheets/") != std::string::npos || part.find("/charts/") != std::string::npos);
}

std::vector<std::string> namesOf(const QString &path)
{
    std::vector<std::string> names;
    exchange::ZipReader zip(path);
    while (zip.next())
        names.push_back(zip.name().toStdString());
    return names;
}

} // namespace

BookParts::BookParts(const Form &form)
    : m_form(form), m_zip(form.workbook), m_names(namesOf(form.workbook)), m_read{{form.bookPart, form.book}}
{
}

void BookParts::put(const FormSheet &sheet, std::string xml, const AddedRows &added)
{
    m_read[sheet.part] = std::move(xml);
    m_changes.parts[sheet.part];
    m_filled.push_back({&sheet, added});
}

std::string &BookParts::content(const std::string &part)
{
    const auto [found, isNew] = m_read.try_emplace(part);
    if (isNew && !readPart(m_zip, part, found->second))
        m_isDamaged = true;
    return found->second;
}

void BookParts::moveReferences(const std::string &part, const Filled &filled)
{
    const std::string name = filled.sheet->name.toStdString();
    std::string &text = content(part);
    if (text.find(xmlEscaped(name)) == std::string::npos)
        return;
    m_isDamaged = !moveFormulas(text, name, filled.added) || m_isDamaged;
    m_changes.parts[part];
}

/// Comments, drawings and tables that belong to the sheet.
void BookParts::moveOwnParts(const Filled &filled)
{
    const std::string relations = relationsOf(filled.sheet->part);
    if (std::ranges::find(m_names, relations) == m_names.end())
        return;
    for (const PartRelation &relation : readRelations(content(relations))) {
        const std::string part = resolved(filled.sheet->part, relation.target);
        const bool isPlaced = relation.type.ends_with("/comments") || relation.type.ends_with("/drawing") ||
                              relation.type.ends_with("/vmlDrawing") || relation.type.ends_with("/table");
        // The older drawings of comments need not be whole XML: their boxes stay where they are then.
        if (isPlaced && std::ranges::find(m_names, part) != m_names.end() &&
            movePlaces(content(part), filled.added))
            m_changes.parts[part];
    }
}

/// The order in which a program computed the formulas is no more right where rows moved; it makes another.
void BookParts::dropCalculationChain()
{
    const auto found =
        std::ranges::find_if(m_names, [](const std::string &name) { return name.ends_with(chain); });
    if (found == m_names.end())
        return;
    m_changes.dropped.insert(*found);
    const std::string relations = relationsOf(m_form.bookPart);
    m_isDamaged = !removeElements(content(contentTypes), "Override", "PartName", chain) ||
                  !removeElements(content(relations), "Relationship", "Target", chain) || m_isDamaged;
    m_changes.parts[contentTypes];
    m_changes.parts[relations];
}

/// Has the formulas computed when the workbook is opened.
void BookParts::computeOnLoad()
{
    std::string &book = content(m_form.bookPart);
    const auto placeOf = [&](std::string_view words) { return book.find(words); };
    std::size_t begin = placeOf("calcPr");
    if (begin != std::string::npos) {
        begin = book.rfind('<', begin);
        const std::size_t size = book.find('>', begin) + 1 - begin;
        book.replace(begin, size,
                     withAttribute(std::string_view(book).substr(begin, size), "fullCalcOnLoad", "1"));
        m_changes.parts[m_form.bookPart];
        return;
    }
    for (const std::string_view before : {"definedNames>", "externalReferences>", "sheets>"}) {
        const std::size_t at = book.rfind(before);
        const std::size_t open = at == std::string::npos ? at : book.rfind("</", at);
        if (open == std::string::npos)
            continue;
        const std::string prefix = book.substr(open + 2, at - open - 2);
        book.insert(at + before.size(), '<' + prefix + "calcPr fullCalcOnLoad=\"1\"/>");
        m_changes.parts[m_form.bookPart];
        return;
    }
}

bool BookParts::finish(PackageChanges &changes)
{
    for (const Filled &filled : m_filled) {
        if (filled.added.count == 0)
            continue;
        moveReferences(m_form.bookPart, filled);
        for (const std::string &part : m_names)
            if (part != filled.sheet->part && hasFormulas(part))
                moveReferences(part, filled);
        moveOwnParts(filled);
    }
    const bool moves =
        std::ranges::any_of(m_filled, [](const Filled &filled) { return filled.added.count > 0; });
    if (moves)
        dropCalculationChain();
    const bool computes = std::ranges::any_of(m_filled, [](const Filled &filled) {
        return std::ranges::any_of(filled.sheet->index.rows, [](const IndexedRow &row) {
            return std::ranges::any_of(row.cells, &IndexedCell::hasFormula);
        });
    });
    if (computes)
        computeOnLoad();
    for (auto &[part, text] : m_changes.parts)
        text = content(part);
    changes = std::move(m_changes);
    return !m_isDamaged;
}

} // namespace chulie::filling
