#include "ui/shell/menus.h"

#include <QRegularExpression>

namespace chulie::shell {

QMenu *Menus::menu(const char *words, QMenu *above)
{
    QMenu *made = above ? above->addMenu(tr(words)) : m_bar.addMenu(tr(words));
    m_actions.push_back({made->menuAction(), words});
    return made;
}

void Menus::retranslate()
{
    for (const auto &[action, words] : m_actions)
        action->setText(tr(words));
}

QString plainWords(const QAction &action)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&|\u2026"));
    return action.text().remove(mark);
}

} // namespace chulie::shell
