// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class EditorFindBar;
class QueryEditor;

/// An editor and the search below it, with the keys of both.
class QueryText final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryText(QWidget *parent = nullptr);

    QueryEditor *editor() const { return m_editor; }

public Q_SLOTS: // the Edit menu looks for them by name
    void find();
    void replaceText();
    void formatText();
    void toggleComment();

private:
    QueryEditor *m_editor = nullptr;
    EditorFindBar *m_find = nullptr;
};

} // namespace penstock
