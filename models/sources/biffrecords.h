#pragma once

#include "models/sources/olefile.h"
#include "models/sources/xlscipher.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chulie::sources {

/// The records of a Workbook stream ([MS-XLS]), one after the other.
class BiffRecords
{
public:
    /// The records in \a stream, encrypted by \a cipher where there is one.
    explicit BiffRecords(OleStream &stream, std::optional<XlsCipher> cipher = {})
        : m_stream(stream), m_cipher(std::move(cipher))
    {
    }

    /// The bodies of the records that follow are encrypted.
    void decipher(const XlsCipher &cipher) { m_cipher = cipher; }

    /// Reads the next record; false at the end of the stream and where it is cut off.
    bool next();
    /// Reads the next record where its kind is \a id; else leaves it to next().
    bool nextIs(std::uint16_t id);
    bool seek(qint64 position);

    [[nodiscard]] std::uint16_t id() const { return m_id; }
    [[nodiscard]] std::string_view body() const { return m_body; }

private:
    bool readHeader();
    void decrypt();

    OleStream &m_stream;
    std::optional<XlsCipher> m_cipher;
    std::uint16_t m_id = 0;
    std::size_t m_size = 0;
    std::string m_body;
    bool m_isAhead = false; ///< the header of the next record has been read
};

/// The numbers and texts in a record and in those that continue it. Behind the end all is 0 or empty, and
/// isWhole() says so.
class BiffBytes
{
public:
    /// From the record at hand of \a records on.
    explicit BiffBytes(BiffRecords &records) : m_records(records) {}

    [[nodiscard]] std::uint32_t number(std::size_t size);
    [[nodiscard]] double real();
    /// A text of \a units characters of UTF-16, preceded by how they are stored; as UTF-8, without
    /// the formats of its parts and without the reading of its characters.
    [[nodiscard]] std::string text(std::size_t units);
    void skip(std::size_t size);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    [[nodiscard]] std::size_t left() const { return m_records.body().size() - m_at; }
    bool goOn();
    void readUnits(std::size_t count, bool isWide, std::u16string &units);

    BiffRecords &m_records;
    std::size_t m_at = 0;
    bool m_isWhole = true;
};

} // namespace chulie::sources
