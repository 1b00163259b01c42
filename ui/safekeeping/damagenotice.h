#pragma once

#include "ui/notice.h"

namespace chulie {

class Session;

/// The band that says so when a ledger turns out to be damaged while it is open, with a check of it to do.
class DamageNotice : public Notice
{
    Q_OBJECT
public:
    using Notice::Notice;

    /// Says it of the ledger of \a session from now on.
    void watch(Session &session);
};

} // namespace chulie
