#pragma once

#include "models/vfs/storedpages.h"

#include <memory>

/// How a ledger's pages are stored, in its file and in its log. There are two forms (README.md); whoever
/// reads and writes pages knows neither.
namespace chulie::vfs {

inline constexpr int frameHeaderSize = 24;
inline constexpr int frameSize = frameHeaderSize + pageSize;
/// A page in the log behind the header that SQLite gives it.
using Frame = std::span<unsigned char, frameSize>;

enum class FrameState : std::uint8_t {
    Open,  ///< SQLite's own sums alone say whether it is right
    Whole, ///< sealed, and as it was written
    Wrong, ///< sealed, and changed, torn or of another file
};

/// The salts of the log that a file is bound to.
struct Bond
{
    Salts salts{};
    bool isSure = true; ///< false: what the file says of it is damaged
};

class PageForm
{
public:
    virtual ~PageForm() = default;

    /// How many bytes of the file come before its first page.
    [[nodiscard]] virtual sqlite3_int64 start() const = 0;
    /// Whether pages can be opened and sealed now: not without the key.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Whether any program can read the first hundred bytes of page 1.
    [[nodiscard]] virtual bool hasOpenHeader() const = 0;

    /// Makes of a stored page what SQLite gets, with zeros in its reserved bytes.
    [[nodiscard]] virtual PageState open(Page page, std::uint32_t number) = 0;
    /// Makes of SQLite's page what is stored; \a salts are those of the file's bond.
    virtual void seal(Page page, std::uint32_t number, const Salts &salts) const = 0;
    /// Gives a stored page that open() finds wrong, and that is right all the same, what makes it Whole;
    /// whether there is such a thing.
    virtual bool accept(Page page, std::uint32_t number) = 0;

    [[nodiscard]] virtual Bond bond(const StoredPages &file) const = 0;
    /// Binds \a file to the log with \a salts and waits until the disk has it.
    [[nodiscard]] virtual int bind(const StoredPages &file, const Salts &salts) const = 0;

    /// Whether frames are stored in another form than SQLite's.
    [[nodiscard]] virtual bool sealsFrames() const = 0;
    /// Makes of a stored frame what SQLite wrote.
    [[nodiscard]] virtual FrameState openFrame(Frame frame) const = 0;
    /// Makes of SQLite's frame what is stored.
    virtual void sealFrame(Frame frame) const = 0;
};

} // namespace chulie::vfs
