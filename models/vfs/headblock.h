#pragma once

#include "models/keys/slot.h"
#include "models/vfs/page.h"

#include <QIODevice>

#include <optional>
#include <vector>

/// The block before the pages of a protected ledger (README.md).
namespace chulie::vfs {

inline constexpr int headSize = pageSize;
/// Where the two slots of the key are, and how the salts of the log are kept. Each lies in a disk sector of
/// its own, which is written whole or not at all.
inline constexpr std::array<int, 2> slotsAt{512, 1024};
inline constexpr int saltsAt = 1536;

using HeadBlock = std::array<unsigned char, headSize>;
/// The salts of the log with their check, as they are in the block.
using BoundSalts = std::array<unsigned char, 24>;

/// Whether \a beginning, the first bytes of a file, says that it is a protected ledger.
[[nodiscard]] bool saysSealed(std::span<const unsigned char> beginning);
/// Whether it is one of a form that a newer program made.
[[nodiscard]] bool isNewerForm(const HeadBlock &block);

/// The block at the beginning of \a file; nothing where that is not a protected ledger.
[[nodiscard]] std::optional<HeadBlock> readHead(QIODevice &file);

/// The block of a new file.
[[nodiscard]] HeadBlock makeHead(const Identity &identity, const keys::Slot &slot);

[[nodiscard]] Identity identityIn(const HeadBlock &block);
[[nodiscard]] keys::Slot slotIn(const HeadBlock &block, std::size_t place);
/// The places of the whole slots, the newest first. None: the block is damaged.
[[nodiscard]] std::vector<std::size_t> wholeSlots(const HeadBlock &block);

[[nodiscard]] BoundSalts bound(const Salts &salts, const Identity &identity);

} // namespace chulie::vfs
