// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class NumberedEditor;

/// Line numbers left of an editor, each with the editor's mark beside it, if it has one.
class EditorGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(NumberedEditor &editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NumberedEditor &m_editor;
};

} // namespace penstock
