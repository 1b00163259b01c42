#pragma once

#include "models/sources/ahead.h"
#include "models/sources/zipparts.h"

namespace chulie::sources {

/// The bytes of the open part of a ZIP file, which a thread of its own unpacks ahead of whoever parses them.
/// The first piece is unpacked by the caller, so that a small part starts no thread. Nobody else reads of the
/// file meanwhile.
class UnpackedAhead : public Pieces
{
public:
    explicit UnpackedAhead(ZipParts &zip);

    bool read(std::string &piece) override;
    [[nodiscard]] bool isBomb() const override { return m_isBomb; }
    /// How much of the part was given, 0 to 1.
    [[nodiscard]] double done() const { return m_done; }

private:
    /// A piece, and what the file is found to be behind it.
    struct Piece
    {
        std::string bytes;
        double done = 0;
        bool isRead = false;
        bool isBomb = false;
        bool isLast = false;
    };

    [[nodiscard]] Piece unpack();

    ZipParts &m_zip;
    Ahead<Piece> m_pieces;
    bool m_isBegun = false; ///< a piece was given
    bool m_isAhead = false; ///< the thread has the file
    bool m_isBomb = false;
    double m_done = 0;
};

} // namespace chulie::sources
