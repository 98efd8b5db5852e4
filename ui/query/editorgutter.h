// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class QueryEditor;

/// Line numbers left of the editor, with a bar beside the statement that Run would run.
class EditorGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(QueryEditor &editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QueryEditor &m_editor;
};

} // namespace penstock
