#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

/// The device identities of this computer and user. For each, a file in the user's data folder has the
/// counter of its last act, and the place of that file: the computer (models/storage/machine.h) and the
/// file's own number and birth. A ledger that disagrees with the counter is a copied file or a restored
/// back-up. A file at another place is a copy of the data folder, on this computer or another one.
namespace chulie::journal::thisdevice {

/// A new identity: 16 hexadecimal digits, drawn at random.
[[nodiscard]] std::string draw();

/// What is remembered of one identity. While it lives, other programs of the user wait for it, so that none
/// reads between the commit of an act and its being remembered. Where the data folder cannot be written,
/// nothing is remembered, and the next program takes a new identity, which is safe.
class Memory
{
public:
    explicit Memory(const std::string &name);
    ~Memory();
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    /// Whether the identity was last used for act \a counter. After a program was killed between announcing
    /// an act and confirming it, both the act before and that act are accepted.
    [[nodiscard]] bool isLast(std::int64_t counter) const;
    /// To be called before act \a counter is committed, which follows \a last.
    void announce(std::int64_t last, std::int64_t counter);
    /// To be called once act \a counter is committed.
    void confirm(std::int64_t counter);

private:
    void write(const std::vector<std::int64_t> &counters);

    int m_file = -1;
    QByteArray m_place; ///< of the file: 16 hexadecimal digits
    std::vector<std::int64_t> m_counters;
};

} // namespace chulie::journal::thisdevice
