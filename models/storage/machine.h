#pragma once

#include <QByteArray>

/// What tells this computer from one that has a copy of its disk.
namespace chulie::storage::device {

/// The identity of this computer for this user: a hash over the id of the installed system, a random value
/// that the computer keeps outside the home folder, and the serial number of the disk that has the user's
/// data. What of these the computer does not tell is left out.
[[nodiscard]] QByteArray machine();

/// While it lives, this process takes the computer for another one: for tests.
class OtherMachine
{
public:
    OtherMachine();
    ~OtherMachine();
    OtherMachine(const OtherMachine &) = delete;
    OtherMachine &operator=(const OtherMachine &) = delete;
};

} // namespace chulie::storage::device
