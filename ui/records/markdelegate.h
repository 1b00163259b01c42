#pragma once

#include "models/targets/target.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace chulie {

/// What stands against a cell: how grave, and in words.
struct Mark
{
    State state = State::Unmet;
    QString words;
};

/// Paints a mark with its words into cells of a list, beside their values, which stay as they are for
/// copying.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Judge = std::function<std::optional<Mark>(const QModelIndex &)>;

    /// \a under paints the cell itself.
    MarkDelegate(QAbstractItemDelegate *under, Judge judge, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Editing is the underlying delegate's.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        return m_under->createEditor(parent, option, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        m_under->setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        m_under->setModelData(editor, model, index);
    }
    [[nodiscard]] std::optional<Mark> markOf(const QModelIndex &index) const { return m_judge(index); }

private:
    QAbstractItemDelegate *m_under;
    Judge m_judge;
};

} // namespace chulie
