#include "ui/shell/navigationhistory.h"

namespace chulie::shell {

namespace {

constexpr std::size_t longest = 200;

} // namespace

void NavigationHistory::go(const ui::Address &address)
{
    if (!m_addresses.empty()) {
        if (m_addresses[m_at] == address)
            return;
        m_addresses.resize(m_at + 1);
    }
    m_addresses.push_back(address);
    if (m_addresses.size() > longest)
        m_addresses.erase(m_addresses.begin());
    m_at = m_addresses.size() - 1;
}

void NavigationHistory::amend(const ui::Address &address)
{
    if (!m_addresses.empty())
        m_addresses[m_at] = address;
}

} // namespace chulie::shell
