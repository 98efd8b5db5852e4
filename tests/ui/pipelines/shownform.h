// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentform.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace penstock {

/// A form of a document, which is shown again after each change, as the editor does.
class ShownForm : public QObject
{
protected:
    void begin(const QStringList &connections, SecretStore *keyring = nullptr)
    {
        m_form = std::make_unique<DocumentForm>(connections, keyring);
        connect(m_form.get(), &DocumentForm::edited, m_form.get(), [this](const QJsonObject &document) {
            m_document = document;
            m_form->present(document);
        });
        m_form->resize(500, 900);
        m_form->show();
    }
    void begin() { begin({QStringLiteral("home"), QStringLiteral("plant")}); }
    void end() { m_form.reset(); }

    /// Of JSON with single quotes.
    static QJsonObject objectOf(const char *text)
    {
        return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
    }
    static QString said(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).replace(u'"', u'\'');
    }

    void present(const QJsonObject &source, const QJsonArray &sinks, const QJsonObject &policy = {})
    {
        m_document = objectOf("{'schema':'penstock pipeline','version':1,'name':'n'}");
        m_document.insert(QStringLiteral("source"), source);
        m_document.insert(QStringLiteral("sinks"), sinks);
        if (!policy.isEmpty())
            m_document.insert(QStringLiteral("policy"), policy);
        m_form->present(m_document);
    }
    /// That can be seen, by its accessible name; the last one of several.
    template <typename Widget> Widget *field(const QString &name) const
    {
        Widget *found = nullptr;
        for (auto *widget : m_form->findChildren<Widget *>()) {
            const bool isIt = widget->accessibleName() == name ||
                              (widget->parentWidget() && widget->parentWidget()->accessibleName() == name);
            if (isIt && widget->isVisibleTo(m_form.get()))
                found = widget;
        }
        return found;
    }

    std::unique_ptr<DocumentForm> m_form;
    QJsonObject m_document;
};

} // namespace penstock
