#pragma once

#include <QObject>

#include <cstdint>
#include <string>
#include <utility>

namespace chulie {

class RecordForm;
class Session;

/// Asks since when one who was born within the years shown is a member: proposes the day of birth as 增加日期
/// in a form of 人.
class MemberSince : public QObject
{
    Q_OBJECT
public:
    MemberSince(Session &session, RecordForm &form);

private:
    void propose();
    [[nodiscard]] std::string bornOn() const;

    Session &m_session;
    RecordForm &m_form;
    std::pair<std::int64_t, std::string> m_asked; ///< member and birth: asked once
};

} // namespace chulie
