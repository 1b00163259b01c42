#pragma once

#include "ui/notice.h"

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::safekeeping {

/// The band that says so when a ledger turns out to be damaged while it is open, with a check of it to do.
class DamageNotice : public ui::Notice
{
    Q_OBJECT
public:
    using ui::Notice::Notice;

    /// Says it of the ledger of \a session from now on.
    void watch(ui::Session &session);
};

} // namespace chulie::safekeeping
