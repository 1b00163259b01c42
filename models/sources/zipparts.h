#pragma once

#include "models/sources/pieces.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace chulie::sources {

/// How many bytes a workbook may unpack to.
inline constexpr std::uint64_t mostUnpacked = std::uint64_t{1} << 30;

/// A ZIP file of named parts, as workbooks are, read within bounds: no part is trusted to be as large as it
/// says. One part is open at a time.
class ZipParts : public Pieces
{
public:
    explicit ZipParts(const QString &path);
    ~ZipParts() override;

    /// Whether the file's directory can be read.
    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    /// Whether there is a part \a name; letters are compared without case.
    [[nodiscard]] bool has(const std::string &name) const;
    /// How many bytes the part \a name declares; 0 where there is none.
    [[nodiscard]] std::uint64_t sizeOf(const std::string &name) const;
    /// Opens the part \a name; false where there is none, or it is encrypted or damaged, or the parts opened
    /// so far declare more bytes than any workbook holds.
    bool open(const std::string &name);
    /// Fills \a piece with the next bytes of the part; empty at its end. False where the part is not what
    /// was put in, or has more bytes than it declares.
    bool read(std::string &piece) override;
    /// How much of the open part has been read, 0 to 1.
    [[nodiscard]] double done() const;
    [[nodiscard]] bool isBomb() const override { return m_isBomb; }

private:
    void *m_zip = nullptr;
    bool m_isPartOpen = false;
    bool m_isBomb = false;
    std::uint64_t m_partSize = 0;
    std::uint64_t m_partRead = 0;
    std::uint64_t m_opened = 0; ///< bytes of all parts that were opened, as they declare
};

} // namespace chulie::sources
