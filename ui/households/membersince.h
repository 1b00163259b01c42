#pragma once

#include <QObject>

#include <cstdint>
#include <string>
#include <utility>

namespace chulie::forms {
class RecordForm;
} // namespace chulie::forms

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// Asks since when one who was born within the years shown is a member: proposes the day of birth as 增加日期
/// in a form of 人.
class MemberSince : public QObject
{
    Q_OBJECT
public:
    MemberSince(ui::Session &session, forms::RecordForm &form);

private:
    void propose();
    [[nodiscard]] std::string bornOn() const;

    ui::Session &m_session;
    forms::RecordForm &m_form;
    std::pair<std::int64_t, std::string> m_asked; ///< member and birth: asked once
};

} // namespace chulie::households
