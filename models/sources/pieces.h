#pragma once

#include <string>

namespace chulie::sources {

/// Bytes that come in pieces.
class Pieces
{
public:
    Pieces() = default;
    virtual ~Pieces() = default;
    Pieces(const Pieces &) = delete;
    Pieces &operator=(const Pieces &) = delete;

    /// Fills \a piece with the next bytes; empty at the end. False where they cannot be read.
    virtual bool read(std::string &piece) = 0;
    /// Whether reading ended because of what no file of this size holds.
    [[nodiscard]] virtual bool isBomb() const { return false; }
};

} // namespace chulie::sources
