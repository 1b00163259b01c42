#include "ui/page.h"

#include <QCoreApplication>

namespace chulie {

std::span<const PageKind> pages()
{
    // Titles are marked with QT_TRANSLATE_NOOP("chulie::Pages", …).
    static const std::vector<PageKind> list = {};
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

} // namespace chulie
