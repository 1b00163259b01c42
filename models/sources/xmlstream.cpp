#include "models/sources/xmlstream.h"

#include "models/sources/xmlmemory.h"

#include <utility>

namespace chulie::sources {

// Expat's own handling of namespaces would copy their addresses, sixty characters each, for every cell.
std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const std::size_t at = whole.find(':');
    if (at == std::string_view::npos)
        return whole;
    return whole.substr(0, at) == "xmlns" ? std::string_view() : whole.substr(at + 1);
}

struct XmlStream::Parser
{
    XmlMemory memory;
    XML_Parser parser = nullptr;

    explicit Parser(const char *encoding)
    {
        const XmlMemory::Use use(memory);
        parser = XML_ParserCreate_MM(encoding, &XmlMemory::suite(), nullptr);
    }
    ~Parser()
    {
        const XmlMemory::Use use(memory);
        XML_ParserFree(parser);
    }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
};

/// What expat calls.
struct XmlStream::Calls
{
    static XmlStream &of(void *data) { return *static_cast<XmlStream *>(data); }
    static void begin(void *data, const char *name, const char **attributes)
    {
        of(data).m_handler.begin(localName(name), XmlAttributes(attributes));
    }
    static void end(void *data, const char *name) { of(data).m_handler.end(localName(name)); }
    static void text(void *data, const char *text, int size)
    {
        of(data).m_handler.text({text, static_cast<std::size_t>(size)});
    }
    static void documentType(void *data, const char * /*name*/, const char * /*system*/,
                             const char * /*publicId*/, int /*hasInternal*/)
    {
        of(data).stop(Fault::DocumentType);
    }
};

std::string_view XmlAttributes::value(std::string_view name) const
{
    std::string_view found;
    each([&](std::string_view one, std::string_view value) {
        if (one == name)
            found = value;
    });
    return found;
}

bool XmlAttributes::has(std::string_view name) const
{
    bool isThere = false;
    each([&](std::string_view one, std::string_view /*value*/) { isThere = isThere || one == name; });
    return isThere;
}

XmlStream::XmlStream(Pieces &pieces, XmlHandler &handler, const char *encoding)
    : m_pieces(pieces), m_handler(handler), m_parser(std::make_unique<Parser>(encoding))
{
    XML_Parser parser = m_parser->parser;
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &Calls::begin, &Calls::end);
    XML_SetCharacterDataHandler(parser, &Calls::text);
    XML_SetStartDoctypeDeclHandler(parser, &Calls::documentType);
}

XmlStream::~XmlStream() = default;

void XmlStream::pause()
{
    m_isPaused = true;
    XML_StopParser(m_parser->parser, XML_TRUE);
}

void XmlStream::stop(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
    XML_StopParser(m_parser->parser, XML_FALSE);
}

/// Gives the parser the piece at hand, or lets it go on with what it has of it.
int XmlStream::parse()
{
    const XmlMemory::Use use(m_parser->memory);
    return std::exchange(m_isPaused, false)
               ? XML_ResumeParser(m_parser->parser)
               : XML_Parse(m_parser->parser, m_piece.data(), static_cast<int>(m_piece.size()), m_isEnd);
}

/// Gives the parser more; false where there is no more or it makes no sense.
bool XmlStream::feed()
{
    if (!m_isPaused) {
        if (!m_pieces.read(m_piece)) {
            m_fault = m_pieces.isBomb() ? Fault::Bomb : Fault::Damaged;
            return false;
        }
        m_isEnd = m_piece.empty();
    }
    const bool isRead = parse() != XML_STATUS_ERROR;
    if (!isRead && m_fault == Fault::None)
        m_fault = XML_GetErrorCode(m_parser->parser) == XML_ERROR_NO_MEMORY ? Fault::Bomb : Fault::Damaged;
    return isRead;
}

bool XmlStream::readOn()
{
    if (m_fault != Fault::None)
        return false;
    do {
        if (m_isEnd && !m_isPaused)
            return false;
        if (!feed())
            return false;
    } while (!m_isPaused);
    return true;
}

XmlStream::Fault readXml(ZipParts &zip, const std::string &name, XmlHandler &handler)
{
    if (!zip.open(name))
        return zip.isBomb() ? XmlStream::Fault::Bomb : XmlStream::Fault::Damaged;
    XmlStream stream(zip, handler);
    while (stream.readOn())
        continue;
    return stream.fault();
}

} // namespace chulie::sources
