#pragma once

#include "models/sources/sourcefaults.h"
#include "models/sources/zipparts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace chulie::sources {

/// A name without its prefix; that of a prefix's declaration, which is no attribute, is empty.
[[nodiscard]] std::string_view localName(const char *name);

/// An element's attributes, by name without a prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// Gives \a take each of them, by its name.
    template <typename Take>
    void each(Take take) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            take(localName(*pair), std::string_view(pair[1]));
    }

private:
    const char **m_pairs;
};

/// What reads the elements of a part. Names come without their namespaces: programs choose prefixes, and the
/// strict and the transitional form of ISO 29500 have different ones.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;

    virtual void begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Reads XML, a part of a ZIP file or a file of its own, piece by piece. A document type is refused: no
/// workbook has one, and its entities could unpack to anything.
class XmlStream
{
public:
    using Fault = SourceFault;

    /// \a encoding is what the bytes are in, whatever they declare; nullptr: as they declare.
    XmlStream(Pieces &pieces, XmlHandler &handler, const char *encoding = nullptr);
    ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// Reads on until the handler pauses or the part ends; false at its end and where it cannot be read.
    bool readOn();
    /// For the handler: readOn() returns after the element at hand.
    void pause();
    /// For the handler: reading ends, because of \a fault.
    void stop(Fault fault);
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    struct Calls;
    struct Parser;

    bool feed();
    int parse();

    Pieces &m_pieces;
    XmlHandler &m_handler;
    std::unique_ptr<Parser> m_parser;
    std::string m_piece;
    Fault m_fault = Fault::None;
    bool m_isEnd = false;
    bool m_isPaused = false;
};

/// Reads the whole part \a name with \a handler.
[[nodiscard]] XmlStream::Fault readXml(ZipParts &zip, const std::string &name, XmlHandler &handler);

} // namespace chulie::sources
