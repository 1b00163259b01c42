#pragma once

#include "ui/address.h"

#include <QWidget>

#include <span>
#include <utility>
#include <vector>

class QSplitter;

namespace chulie::ui {

class Session;

/// A page of the window: a QWidget that follows the scope. It is made when it is first shown, and told only
/// while it is shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~Page() override;

    /// Shows \a address: its scope and, where it names them, its target, household, field … Called when the
    /// page comes into view (facts may have changed since: compare Session::version()) and when the scope
    /// changes while it is there.
    virtual void go(const Address &address) = 0;
    /// While the page is in view: facts of \a villages (ids; none: of all) were judged again, or the year's
    /// first judgement has arrived.
    virtual void refresh(const std::vector<std::int64_t> &villages) = 0;
    /// Where a person is within the page, beyond its scope: what coming back restores. Fills in target or
    /// household.
    virtual void describe(Address &) const {}
    /// Puts the keyboard into the page's search, where it has one.
    virtual void find() {}

    /// Prints what the page is made to print; false where that is whatever list it shows.
    virtual bool printShown() { return false; }

signals:
    /// A link was followed: the window goes there and remembers where it came from.
    void wanted(const chulie::ui::Address &address);
    /// Something worth a line in the status bar.
    void said(const QString &message);

protected:
    /// Says everything again, in the language in use.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    /// Divides the page by \a splitter, whose parts never vanish, as a person left it; \a name is under what
    /// that is remembered.
    void keep(QSplitter &splitter, const char *name);

private:
    std::vector<std::pair<QSplitter *, const char *>> m_splitters;
};

/// What a page is for: those of a group are listed together.
enum class PageGroup : std::uint8_t {
    Record,   ///< what happens is written down
    See,      ///< what it comes to
    MakeSure, ///< whether it is right
    GoBy,     ///< what it is held against
    Exchange, ///< with other people and ledgers
};
inline constexpr PageGroup pageGroups[] = {PageGroup::Record, PageGroup::See, PageGroup::MakeSure,
                                           PageGroup::GoBy, PageGroup::Exchange};

/// What the window knows of a page before it is made. A page is a folder and a line in pages.cpp.
struct PageKind
{
    const char *id;    ///< in addresses and settings
    const char *title; ///< in plain English, source of its translation (context chulie::Pages)
    const char *use;   ///< what it is for, one sentence: the help begins with it; translated as the title
    const char *icon;  ///< name of an SVG in resources/icons
    Page *(*make)(Session &session);
    const char *keys = "";                           ///< what brings it up, as QKeySequence reads it
    std::span<const catalogue::TableId> tables = {}; ///< those whose rows are looked at there
    PageGroup group = PageGroup::Record;
};

/// The pages; those of a group in the order of the side bar.
[[nodiscard]] std::span<const PageKind> pages();
[[nodiscard]] QString title(const PageKind &page);
[[nodiscard]] QString use(const PageKind &page);
[[nodiscard]] QString title(PageGroup group);
/// The page on which rows of \a table are looked at. Every table has one.
[[nodiscard]] const PageKind &pageOf(catalogue::TableId table);

} // namespace chulie::ui
