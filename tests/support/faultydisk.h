#pragma once

#include <QByteArray>

#include <array>
#include <functional>
#include <random>
#include <vector>

namespace chulie::support {

/// A disk under SQLite that remembers in which order a ledger's file and its log were written and synced, so
/// that what a power failure at any moment leaves can be made. It must be put under the program's layer
/// before the first connection of the process.
class FaultyDisk
{
public:
    /// The file and the log.
    using Image = std::array<QByteArray, 2>;

    static FaultyDisk &install();

    /// Forgets what was written, and remembers from now on, until stop(); \a image is what is on the disk.
    void start(const Image &image);
    void stop() { m_isOn = false; }
    [[nodiscard]] std::size_t writes() const { return m_writes.size(); }

    /// What the disk holds where it fails after \a count writes: all that was synced, and of what was not any
    /// part, each write whole, torn between sectors, or missing.
    [[nodiscard]] Image after(std::size_t count, std::mt19937 &random) const;

    /// Called by the layer: \a bytes go to \a offset of \a file (0: the ledger, 1: its log).
    void write(std::size_t file, qint64 offset, QByteArray bytes);
    void truncate(std::size_t file, qint64 size);
    void sync(std::size_t file);

private:
    struct Write
    {
        enum class Kind { Write, Truncate, Sync } kind;
        std::size_t file;
        qint64 offset = 0; ///< of a truncation: the size that is left
        QByteArray bytes = {};
    };

    static void apply(const Write &write, qsizetype first, qsizetype last, QByteArray &bytes);
    static void applyPart(const Write &write, QByteArray &bytes, std::mt19937 &random);

    bool m_isOn = false;
    Image m_image;
    std::vector<Write> m_writes;
};

} // namespace chulie::support
