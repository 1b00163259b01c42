#pragma once

#include "models/crosstab/field.h"

#include <QComboBox>

namespace chulie::crosstab {

/// The field of a crosstab's rows or columns: chosen from the list, or dropped here.
class FieldBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FieldBox(QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const;
    void choose(const Field &field);
    void retranslate(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace chulie::crosstab
