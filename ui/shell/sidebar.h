#pragma once

#include "ui/page.h"

#include <QScrollArea>

#include <vector>

class QAction;
class QButtonGroup;
class QToolButton;

namespace chulie::shell {

/// The list of pages at the window's left edge, in groups under headings that fold and unfold them, which is
/// remembered. Where they have no room, the pages of the first group are shown and those of one other, that
/// of the chosen page or of the heading that was clicked. Each page has its keys (Ctrl+1, Ctrl+2 …) whether
/// it is seen or not; the chosen one is always seen.
class SideBar : public QScrollArea
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Shows the page of id \a page as the chosen one.
    void choose(const QString &page);
    /// Shows beside the name of \a page that \a count things wait there; 0 shows nothing.
    void setCount(const QString &page, int count);

signals:
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A page in the list.
    struct Entry
    {
        const ui::PageKind *page;
        QToolButton *button;
        QAction *keys;
        int count = 0; ///< of what waits there
    };
    /// A heading and the pages under it.
    struct Group
    {
        ui::PageGroup group;
        QToolButton *heading;
        bool isUnfolded;
        std::vector<Entry> entries;
    };

    Group makeGroup(ui::PageGroup group);
    void press(ui::PageGroup group);
    [[nodiscard]] bool isShown(const Group &group) const;
    void foldAll();
    Entry makeEntry(const ui::PageKind &page);
    void retranslate();
    void dress(Qt::ToolButtonStyle style);
    void fit();

    QButtonGroup *m_chosen;
    std::vector<Group> m_groups;
    bool m_isCrowded = false;                     ///< not all unfolded groups have room
    ui::PageGroup m_open = ui::PageGroup::Record; ///< shown then, beside the first
};

} // namespace chulie::shell
