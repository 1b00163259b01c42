#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <vector>

namespace chulie::shell {

/// The window's menus, with their words in plain English, so that they can be said again in another language.
/// The words' context is chulie::Menus.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(chulie::shell::Menus)
public:
    explicit Menus(QMenuBar &bar) : m_bar(bar) {}

    /// A menu of the bar, or of \a above.
    QMenu *menu(const char *words, QMenu *above = nullptr);
    /// An action of \a menu that does \a slot.
    template <typename Slot>
    QAction *add(QMenu *menu, const char *words, const QKeySequence &shortcut, Slot slot)
    {
        QAction *action = menu->addAction(tr(words), shortcut);
        QObject::connect(action, &QAction::triggered, action, slot);
        m_actions.push_back({action, words});
        return action;
    }

    /// Says all words again in the language in use.
    void retranslate();

private:
    struct Spoken
    {
        QAction *action;
        const char *words;
    };

    QMenuBar &m_bar;
    std::vector<Spoken> m_actions; ///< those of the menus themselves among them
};

/// The words of \a action without the mark of its key and the dots that announce a question.
[[nodiscard]] QString plainWords(const QAction &action);

} // namespace chulie::shell
