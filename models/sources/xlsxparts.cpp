#include "models/sources/xlsxparts.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace chulie {

namespace {

constexpr std::size_t mostTexts = std::size_t{1} << 27; ///< bytes of shared texts
constexpr std::size_t mostSheets = 1000;

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

struct Relation
{
    std::string type;
    std::string target;
};

/// The parts that another part refers to, by id.
class Relations : public XmlHandler
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship")
            all[std::string(attributes.value("Id"))] = {std::string(attributes.value("Type")),
                                                        std::string(attributes.value("Target"))};
    }
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

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

class Workbook : public XmlHandler
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
        else if (name == "sheet" && sheets.size() < mostSheets)
            sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("id")),
                              attributes.has("state") && attributes.value("state") != "visible"});
    }
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    bool from1904 = false;
    std::vector<Sheet> sheets;
};

/// The formats of cells: each names a number format, built in or the workbook's own.
class Styles : public XmlHandler
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            m_own[number(attributes.value("numFmtId"))] = readFormat(attributes.value("formatCode"));
        else if (name == "cellXfs")
            m_isCells = true;
        else if (name == "xf" && m_isCells)
            m_ids.push_back(number(attributes.value("numFmtId")));
    }
    void end(std::string_view name) override { m_isCells = m_isCells && name != "cellXfs"; }
    void text(std::string_view /*text*/) override {}

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

class SharedTexts : public XmlHandler
{
public:
    explicit SharedTexts(XlsxShared &shared) : m_shared(shared) {}

    void begin(std::string_view name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "si")
            m_run.clear();
        m_run.begin(name);
    }
    void end(std::string_view name) override
    {
        m_run.end(name);
        if (name != "si")
            return;
        m_shared.texts += m_run.text();
        m_shared.ends.push_back(m_shared.texts.size());
    }
    void text(std::string_view text) override { m_run.add(text); }

private:
    XlsxShared &m_shared;
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

std::string_view XlsxShared::text(std::size_t index) const
{
    if (index >= ends.size())
        return {};
    const std::size_t begin = index == 0 ? 0 : ends[index - 1];
    return std::string_view(texts).substr(begin, ends[index] - begin);
}

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
    if (m_isText)
        m_text += text;
}

void RunText::clear()
{
    m_text.clear();
}

XlsxBook readXlsxBook(ZipParts &zip)
{
    using Fault = XmlStream::Fault;
    XlsxBook book;
    const auto read = [&](const std::string &part, XmlHandler &handler) {
        if (book.fault == Fault::None)
            book.fault = readXml(zip, part, handler);
    };
    Relations root;
    read("_rels/.rels", root);
    const std::string part = resolved({}, root.target("/officeDocument"));
    book.part = part;
    Workbook workbook;
    Relations relations;
    read(part, workbook);
    read(relationsOf(part), relations);
    if (const std::string styles = relations.target("/styles"); !styles.empty()) {
        Styles handler;
        read(resolved(part, styles), handler);
        book.shared.formats = handler.formats();
    }
    if (const std::string texts = relations.target("/sharedStrings"); !texts.empty()) {
        SharedTexts handler(book.shared);
        read(resolved(part, texts), handler);
    }
    if (book.shared.texts.size() > mostTexts)
        book.fault = Fault::Bomb;
    book.shared.from1904 = workbook.from1904;
    for (const Workbook::Sheet &sheet : workbook.sheets) {
        const auto relation = relations.all.find(sheet.relation);
        if (relation != relations.all.end() &&
            std::string_view(relation->second.type).ends_with("/worksheet"))
            book.sheets.push_back({sheet.name, resolved(part, relation->second.target), sheet.isHidden});
    }
    return book;
}

} // namespace chulie
