// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace penstock {

/// What is wrong with a JSON document.
struct DocumentFlaw
{
    QString pointer{}; ///< RFC 6901; empty: the document as a whole
    QString message{}; ///< for people
    int line = 0;      ///< from 1; 0: not known
};

/// An object of a JSON document that is read strictly: what is not asked for is not known, and refused. The first thing
/// that is wrong counts, with its place as a JSON pointer (RFC 6901).
class DocumentObject
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DocumentObject)

public:
    /// `flaw` is set by the first thing that is wrong, of all objects that share it, and outlives them.
    DocumentObject(QJsonObject object, QString pointer, std::optional<DocumentFlaw> &flaw);

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    bool isText(const char *key) const { return m_object.value(QLatin1String(key)).isString(); }

    bool isObject(const char *key) const { return m_object.value(QLatin1String(key)).isObject(); }

    // What is missing is the fallback; what has another type or is out of range is refused.
    QString text(const char *key, const QString &fallback = {});
    QString neededText(const char *key); ///< and not empty
    QStringList texts(const char *key);
    qint64 number(const char *key, qint64 fallback, qint64 least, qint64 most);
    bool flag(const char *key, bool fallback);
    template <typename T>
    T choice(const char *key, const T &fallback, std::initializer_list<std::pair<const char *, T>> choices)
    {
        QStringList names;
        for (const auto &[name, value] : choices)
            names += QLatin1String(name);
        const qsizetype index = indexIn(names, key);
        return index < 0 ? fallback : (choices.begin() + index)->second;
    }
    std::optional<DocumentObject> object(const char *key);
    QList<DocumentObject> objects(const char *key);

    /// The object as JSON; nothing of it is unknown then.
    QJsonObject whole();

    /// `key` may be empty: the object itself.
    void refuse(const char *key, const QString &message);
    void refuseMissing(const char *key);
    /// All was asked for that may be there.
    void finish();

private:
    QJsonValue take(const char *key);
    void refuseAt(const QString &pointer, const QString &message);
    qsizetype indexIn(const QStringList &names, const char *key);

    QJsonObject m_object;
    QString m_pointer;
    std::optional<DocumentFlaw> *m_flaw;
    QStringList m_known;
};

} // namespace penstock
