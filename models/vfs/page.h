#pragma once

#include <array>
#include <cstdint>
#include <span>

/// The form of a checked ledger's pages (README.md).
namespace chulie::vfs {

inline constexpr int pageSize = 4096;
/// The bytes at the end of each page that SQLite leaves alone.
inline constexpr int reservedSize = 40;
/// "Chul" as SQLite's application_id: what marks a file as a ledger.
inline constexpr int ledgerApplicationId = 0x4368756c;

/// The page whose place SQLite locks bytes of, and that it never reads or writes
/// (https://www.sqlite.org/fileformat.html#the_lock_byte_page).
inline constexpr std::uint32_t lockPage = 0x40000000 / pageSize + 1;

using Page = std::span<unsigned char, pageSize>;
using ConstPage = std::span<const unsigned char, pageSize>;
/// What tells a file from every other ledger; zeros: not known.
using Identity = std::array<unsigned char, 16>;
/// The two numbers that SQLite draws for each life of a log; zeros: not known.
using Salts = std::array<unsigned char, 8>;

/// What a page in the file is held to be.
enum class PageState : std::uint8_t {
    Whole, ///< its check is right
    Bare,  ///< without a check, as another program writes it
    Wrong, ///< changed, misplaced, torn, or written over
};

[[nodiscard]] PageState stateOf(ConstPage page, std::uint32_t number);
[[nodiscard]] Identity identityOf(ConstPage page);
[[nodiscard]] Salts saltsOf(ConstPage page);

/// Fills the reserved bytes of \a page.
void mark(Page page, std::uint32_t number, const Identity &identity, const Salts &salts);
/// Empties the reserved bytes of \a page, as SQLite gets them.
void clearMark(Page page);

/// Whether the first hundred bytes of a file say that it is a ledger with reserved bytes.
[[nodiscard]] bool saysChecked(std::span<const unsigned char, 100> header);

[[nodiscard]] Identity drawIdentity();

} // namespace chulie::vfs
