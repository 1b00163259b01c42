#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

struct Home;
struct Inhabitant;

/// What can be done to the household that is shown and to its members: each an action with its keys, for the
/// page, the window's menu and the lists' context menus.
class HouseholdActs : public QObject
{
    Q_OBJECT
public:
    /// \a page is where the keys work.
    HouseholdActs(ui::Session &session, QWidget *page);

    /// From now on the acts are about \a household and the \a member chosen in it; 0 is none.
    void setSubject(std::int64_t household, std::int64_t member);
    [[nodiscard]] const QList<QAction *> &ofHousehold() const { return m_ofHousehold; }
    [[nodiscard]] const QList<QAction *> &ofMembers() const { return m_ofMembers; }
    void retranslate();

    /// Asks for a change of status of the household; \a row is one to correct, 0 a new one.
    void changeStatus(std::int64_t row);
    void removeStatus(std::int64_t row);
    /// Removes the household, saying beforehand what goes with it.
    void remove();
    /// Offers to record that the member has left, before it removes the member.
    void removeMember();
    /// "Has left" and "came back", for the chosen member.
    [[nodiscard]] const QList<QAction *> &ofPresence() const { return m_ofPresence; }

signals:
    void addHouseholdWanted();
    void addMemberWanted();
    void proposeWanted();
    void confirmWanted();
    void nextWanted();
    void visitWanted();
    void measureWanted();
    void cardsWanted();
    void picturesWanted();
    /// An act was done whose outcome is best seen in \a household, in \a year; 0: in any.
    void done(std::int64_t household, const QString &words, int year);

private:
    using Doing = std::function<void()>;
    struct Spoken
    {
        QAction *action;
        const char *words;
    };

    enum class Needs { Nothing, Household };

    void add(const char *words, const QKeySequence &keys, Needs needs, QList<QAction *> &to,
             const Doing &doing);
    void makeOfHousehold();
    void makeOfMembers();
    /// Reads what the household is called and who lives in it; false where that failed, and was reported.
    bool read(Home &home, std::vector<Inhabitant> &people);
    void split();
    void join();
    void move();
    void succeed();
    void leave();
    void comeBack();
    [[nodiscard]] std::optional<Inhabitant> chosenMember();

    ui::Session &m_session;
    QWidget *m_page;
    std::int64_t m_household = 0;
    std::int64_t m_member = 0;
    QList<QAction *> m_ofHousehold;
    QList<QAction *> m_ofMembers;
    QList<QAction *> m_ofPresence; ///< among those of members
    std::vector<Spoken> m_spoken;
    std::vector<QAction *> m_needy; ///< what needs a household
};

} // namespace chulie::households
