#pragma once

#include "ui/address.h"

#include <vector>

namespace chulie::shell {

/// The way a person took through the window: back and forward as in a browser.
class NavigationHistory
{
public:
    /// Goes on to \a address; what lay forward is forgotten. The address one is at already is not added
    /// again.
    void go(const ui::Address &address);
    /// Puts \a address in the place of the present one: the same page with another choice on it.
    void amend(const ui::Address &address);

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_addresses.size(); }
    /// One step; there must be one.
    const ui::Address &back() { return m_addresses[--m_at]; }
    const ui::Address &forward() { return m_addresses[++m_at]; }
    [[nodiscard]] bool isEmpty() const { return m_addresses.empty(); }

private:
    std::vector<ui::Address> m_addresses;
    std::size_t m_at = 0;
};

} // namespace chulie::shell
