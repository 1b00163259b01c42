#include "ui/shell/viewmenu.h"

#include "models/language.h"
#include "ui/preferences.h"
#include "ui/shell/menus.h"
#include "ui/theme.h"

namespace chulie {

namespace {

void addLanguage(QMenu *menu, const QString &name, const QString &title)
{
    QAction *action = menu->addAction(title, menu, [name] {
        setLanguage(name);
        preferences::setLanguage(name);
    });
    action->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, action,
                     [action, name] { action->setChecked(language() == name); });
}

void addTheme(Menus &menus, QMenu *menu, const char *words, look::Theme theme)
{
    QAction *action = menus.add(menu, words, {}, [theme] {
        look::wear(theme);
        preferences::setTheme(theme);
    });
    action->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, action,
                     [action, theme] { action->setChecked(look::worn() == theme); });
}

} // namespace

void addViewMenu(Menus &menus)
{
    QMenu *view = menus.menu(QT_TRANSLATE_NOOP("chulie::Menus", "&View"));
    // Each language is named in itself, so that it is found whatever the present one is.
    QMenu *languages = menus.menu(QT_TRANSLATE_NOOP("chulie::Menus", "&Language"), view);
    addLanguage(languages, QStringLiteral("zh_CN"), QStringLiteral("简体中文"));
    addLanguage(languages, QStringLiteral("en"), QStringLiteral("English"));
    QMenu *themes = menus.menu(QT_TRANSLATE_NOOP("chulie::Menus", "&Colours"), view);
    addTheme(menus, themes, QT_TRANSLATE_NOOP("chulie::Menus", "&Light"), look::Theme::Light);
    addTheme(menus, themes, QT_TRANSLATE_NOOP("chulie::Menus", "&Dark"), look::Theme::Dark);
}

} // namespace chulie
