#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace chulie::sources {

/// Values that a thread makes ahead of whoever takes them, in their order, \a most at most waiting to be
/// taken. The thread begins with the first that is taken, and ends after the one that says of itself that it
/// is the last (Value::isLast), or when this is destroyed.
template <typename Value>
class Ahead
{
public:
    Ahead(std::function<Value()> make, std::size_t most) : m_make(std::move(make)), m_most(most) {}
    ~Ahead()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// The next value; none is taken after the last.
    Value take()
    {
        if (!m_thread.joinable())
            m_thread = std::thread([this] { makeAll(); });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        Value value = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return value;
    }

private:
    void makeAll()
    {
        for (bool isLast = false; !isLast;) {
            Value value = m_make();
            isLast = value.isLast;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopped || m_ready.size() < m_most; });
            if (m_isStopped)
                return;
            m_ready.push_back(std::move(value));
            m_changed.notify_all();
        }
    }

    std::function<Value()> m_make;
    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Value> m_ready;
    bool m_isStopped = false;
    std::thread m_thread;
};

} // namespace chulie::sources
