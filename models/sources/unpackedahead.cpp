#include "models/sources/unpackedahead.h"

namespace chulie::sources {

namespace {

constexpr std::size_t mostReady = 8;

} // namespace

UnpackedAhead::UnpackedAhead(ZipParts &zip) : m_zip(zip), m_pieces([this] { return unpack(); }, mostReady) {}

UnpackedAhead::Piece UnpackedAhead::unpack()
{
    Piece piece;
    piece.isRead = m_zip.read(piece.bytes);
    piece.done = m_zip.done();
    piece.isBomb = m_zip.isBomb();
    piece.isLast = !piece.isRead || piece.bytes.empty();
    return piece;
}

bool UnpackedAhead::read(std::string &piece)
{
    m_isAhead = m_isAhead || (m_isBegun && m_done < 1);
    Piece next = m_isAhead ? m_pieces.take() : unpack();
    m_isBegun = true;
    piece = std::move(next.bytes);
    m_done = next.done;
    m_isBomb = next.isBomb;
    return next.isRead;
}

} // namespace chulie::sources
