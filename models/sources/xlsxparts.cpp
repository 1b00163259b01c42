#include "models/sources/xlsxparts.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace chulie::sources {

namespace {

constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostFormats = 100'000; ///< Excel: 65,490
constexpr std::size_t mostRelations = 10'000;
constexpr std::uint64_t largestPart = std::uint64_t{1} << 25; ///< bytes of a part that is read into memory
constexpr std::size_t longestRuns = std::size_t{8} * 32'767;  ///< bytes of a cell, each character escaped

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isYes(std::string_view text)
{
    return text == "1" || text == "true";
}

/// What reads a part into memory, within bounds.
class PartHandler : public XmlHandler
{
public:
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}
    /// Whether there was room for all content of the part.
    [[nodiscard]] bool hasRoom() const { return m_hasRoom; }

protected:
    /// Whether there still is, as \a hasRoom says.
    bool room(bool hasRoom)
    {
        m_hasRoom = m_hasRoom && hasRoom;
        return m_hasRoom;
    }

private:
    bool m_hasRoom = true;
};

struct Relation
{
    std::string type;
    std::string target;
};

/// The parts that another part refers to, by id.
class Relations : public PartHandler
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship" && room(all.size() < mostRelations))
            all[std::string(attributes.value("Id"))] = {std::string(attributes.value("Type")),
                                                        std::string(attributes.value("Target"))};
    }

    /// The target of the type that ends in \a type; empty where there is none.
    [[nodiscard]] std::string target(std::string_view type) const
    {
        for (const auto &[id, relation] : all)
            if (std::string_view(relation.type).ends_with(type))
                return relation.target;
        return {};
    }

    std::map<std::string, Relation> all;
};

class Workbook : public PartHandler
{
public:
    struct Sheet
    {
        std::string name, relation;
        bool isHidden = false;
    };

    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            from1904 = isYes(attributes.value("date1904"));
        else if (name == "sheet" && room(sheets.size() < mostSheets))
            sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("id")),
                              attributes.has("state") && attributes.value("state") != "visible"});
    }

    bool from1904 = false;
    std::vector<Sheet> sheets;
};

/// The formats of cells: each names a number format, built in or the workbook's own.
class Styles : public PartHandler
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && room(m_own.size() < mostFormats))
            m_own[number(attributes.value("numFmtId"))] = readFormat(attributes.value("formatCode"));
        else if (name == "cellXfs")
            m_isCells = true;
        else if (name == "xf" && m_isCells && room(m_ids.size() < mostFormats))
            m_ids.push_back(number(attributes.value("numFmtId")));
    }
    void end(std::string_view name) override { m_isCells = m_isCells && name != "cellXfs"; }

    [[nodiscard]] std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> all;
        for (const int id : m_ids) {
            const auto own = m_own.find(id);
            all.push_back(own == m_own.end() ? builtInFormat(id) : own->second);
        }
        return all;
    }

private:
    std::map<int, NumberFormat> m_own;
    std::vector<int> m_ids;
    bool m_isCells = false;
};

class Texts : public PartHandler
{
public:
    explicit Texts(SharedTexts &texts) : m_texts(texts) {}

    void begin(std::string_view name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "si")
            m_run.clear();
        m_run.begin(name);
    }
    void end(std::string_view name) override
    {
        m_run.end(name);
        if (name == "si")
            room(hasRoom() && m_texts.add(m_run.text()));
    }
    void text(std::string_view text) override { m_run.add(text); }

private:
    SharedTexts &m_texts;
    RunText m_run;
};

std::string folderOf(const std::string &part)
{
    const std::size_t at = part.rfind('/');
    return at == std::string::npos ? std::string() : part.substr(0, at + 1);
}

/// The part that \a target names as seen from the part \a from.
std::string resolved(const std::string &from, std::string target)
{
    std::ranges::replace(target, '\\', '/');
    if (target.starts_with('/'))
        return target.substr(1);
    std::string folder = folderOf(from);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        folder = folder.empty() ? folder : folderOf(folder.substr(0, folder.size() - 1));
    }
    return folder + (target.starts_with("./") ? target.substr(2) : target);
}

std::string relationsOf(const std::string &part)
{
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

} // namespace

void RunText::begin(std::string_view name)
{
    m_phonetic += name == "rPh" ? 1 : 0;
    m_isText = name == "t" && m_phonetic == 0;
}

void RunText::end(std::string_view name)
{
    m_phonetic -= name == "rPh" ? 1 : 0;
    m_isText = false;
}

void RunText::add(std::string_view text)
{
    if (m_isText && m_text.size() <= longestRuns)
        m_text += text;
}

void RunText::clear()
{
    m_text.clear();
}

namespace {

using Fault = XmlStream::Fault;

/// Reads the parts of a workbook until one of them cannot be read.
class BookReader
{
public:
    explicit BookReader(ZipParts &zip) : m_zip(zip) {}

    void read(const std::string &part, PartHandler &handler, std::uint64_t largest = largestPart)
    {
        if (m_fault == Fault::None && m_zip.sizeOf(part) > largest)
            m_fault = Fault::Bomb;
        if (m_fault == Fault::None)
            m_fault = readXml(m_zip, part, handler);
        if (m_fault == Fault::None && !handler.hasRoom())
            m_fault = Fault::Bomb;
    }
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    ZipParts &m_zip;
    Fault m_fault = Fault::None;
};

/// Why the sheets cannot be read: they are more together than any workbook holds, though each of them is
/// not, or two of them are one part.
Fault faultOf(const std::vector<XlsxSheetEntry> &sheets, const ZipParts &zip)
{
    std::set<std::string_view> parts;
    std::uint64_t size = 0;
    for (const XlsxSheetEntry &sheet : sheets) {
        if (!parts.insert(sheet.part).second)
            return Fault::Damaged;
        size += std::min(zip.sizeOf(sheet.part), mostUnpacked + 1);
    }
    return size > mostUnpacked ? Fault::Bomb : Fault::None;
}

} // namespace

XlsxBook readXlsxBook(ZipParts &zip)
{
    XlsxBook book;
    BookReader reader(zip);
    Relations root;
    reader.read("_rels/.rels", root);
    book.part = resolved({}, root.target("/officeDocument"));
    Workbook workbook;
    Relations relations;
    reader.read(book.part, workbook);
    reader.read(relationsOf(book.part), relations);
    if (const std::string styles = relations.target("/styles"); !styles.empty()) {
        Styles handler;
        reader.read(resolved(book.part, styles), handler);
        book.shared.formats = handler.formats();
    }
    if (const std::string texts = relations.target("/sharedStrings"); !texts.empty()) {
        Texts handler(book.shared.texts);
        reader.read(resolved(book.part, texts), handler, mostUnpacked);
    }
    book.shared.from1904 = workbook.from1904;
    for (const Workbook::Sheet &sheet : workbook.sheets) {
        const auto relation = relations.all.find(sheet.relation);
        if (relation != relations.all.end() &&
            std::string_view(relation->second.type).ends_with("/worksheet"))
            book.sheets.push_back({sheet.name, resolved(book.part, relation->second.target), sheet.isHidden});
    }
    book.fault = reader.fault() == Fault::None ? faultOf(book.sheets, zip) : reader.fault();
    return book;
}

} // namespace chulie::sources
