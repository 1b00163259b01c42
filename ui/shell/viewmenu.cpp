#include "ui/shell/viewmenu.h"

#include "models/language.h"
#include "ui/preferences.h"
#include "ui/shell/menus.h"
#include "ui/theme.h"

namespace chulie::shell {

namespace {

void addLanguage(QMenu *menu, const QString &name, const QString &title)
{
    QAction *action = menu->addAction(title, menu, [name] {
        models::setLanguage(name);
        ui::preferences::setLanguage(name);
    });
    action->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, action,
                     [action, name] { action->setChecked(models::language() == name); });
}

void addTheme(Menus &menus, QMenu *menu, const char *words, ui::look::Theme theme)
{
    QAction *action = menus.add(menu, words, {}, [theme] {
        ui::look::wear(theme);
        ui::preferences::setTheme(theme);
    });
    action->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, action,
                     [action, theme] { action->setChecked(ui::look::worn() == theme); });
}

} // namespace

void addViewMenu(Menus &menus)
{
    QMenu *view = menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&View"));
    // Each language is named in itself, so that it is found whatever the present one is.
    QMenu *languages = menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Language"), view);
    addLanguage(languages, QStringLiteral("zh_CN"), QStringLiteral("简体中文"));
    addLanguage(languages, QStringLiteral("en"), QStringLiteral("English"));
    QMenu *themes = menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Colours"), view);
    addTheme(menus, themes, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Light"), ui::look::Theme::Light);
    addTheme(menus, themes, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Dark"), ui::look::Theme::Dark);
}

} // namespace chulie::shell
